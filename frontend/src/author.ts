import "./styles/folding.css";
import "./styles/status.css";
import "./styles/author.css";
import "./styles/manifest.css";
import { AuthorDesk } from "./author/desk";
import { ManifestForm } from "./author/form";
import { watchProof } from "./author/proof";

const desk = document.querySelector<HTMLElement>("[data-author]");
if (desk) {
    new AuthorDesk(desk);
}

const form = document.querySelector<HTMLElement>("[data-author-form]");
if (form) {
    new ManifestForm(form);
}

const matrix = document.querySelector<HTMLElement>("[data-matrix]");
if (matrix) {
    watchProof(matrix);
}

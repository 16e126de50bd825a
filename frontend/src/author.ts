import "./styles/status.css";
import "./styles/author.css";
import { AuthorDesk } from "./author/desk";
import { watchProof } from "./author/proof";

const desk = document.querySelector<HTMLElement>("[data-author]");
if (desk) {
    new AuthorDesk(desk);
}

const matrix = document.querySelector<HTMLElement>("[data-matrix]");
if (matrix) {
    watchProof(matrix);
}

import "./styles/desk.css";
import "./styles/writing.css";
import "./styles/difference.css";
import { Desk } from "./live/desk";

const root = document.querySelector<HTMLElement>("[data-desk]");
if (root) {
    new Desk(root);
}

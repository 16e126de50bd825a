import "./styles/desk.css";
import "./lesson/lesson";
import { Desk } from "./live/desk";

const root = document.querySelector<HTMLElement>("[data-desk]");
if (root) {
    new Desk(root);
}

import "./styles/desk.css";
import "./lesson/lesson";
import "./styles/writing.css";
import "./styles/difference.css";
import { Desk } from "./live/desk";
import { claim } from "./practice/claim";
import { hints } from "./practice/hints";

const root = document.querySelector<HTMLElement>("[data-desk]");
if (root) {
    new Desk(root);
    claim(root);
    hints(root);
}

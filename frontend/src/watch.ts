import "./styles/desk.css";
import "./lesson/lesson";
import "./styles/room.css";
import "./styles/watch.css";
import { Watching } from "./watch/watching";

const root = document.querySelector<HTMLElement>("[data-watch]");
if (root) {
    void Watching.open(root);
}

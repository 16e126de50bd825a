import "./styles/desk.css";
import "./lesson/lesson";
import "./styles/writing.css";
import "./styles/room.css";
import { Room } from "./room/room";

const root = document.querySelector<HTMLElement>("[data-room]");
if (root) {
    new Room(root);
}

import "./styles/difference.css";
import "./styles/attempts.css";
import "./styles/review.css";
import { graphTools } from "./review/graph-tools";

document.querySelectorAll<HTMLElement>("figure:not(.track):has(svg.graph)").forEach(graphTools);

const player = document.querySelector<HTMLElement>("[data-playback]");
if (player) {
    import("./review/player").then(({ play }) => play(player));
}

document.querySelectorAll<HTMLButtonElement>("[data-print]").forEach((button) => {
    button.hidden = false;
    button.addEventListener("click", () => print());
});

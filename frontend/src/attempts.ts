import "./styles/difference.css";
import "./styles/attempts.css";
import { say } from "./texts";

// Two boxes are ticked at most: a third one takes the place of the one ticked first.
const form = document.querySelector<HTMLFormElement>("[data-compare]");
const words = form?.querySelector<HTMLElement>("[data-choose]");
const ticked = new Set(form?.querySelectorAll<HTMLInputElement>("input[name=of]:checked"));

form?.addEventListener("change", (event) => {
    const box = event.target;
    if (!(box instanceof HTMLInputElement)) {
        return;
    }
    if (!box.checked) {
        ticked.delete(box);
    } else {
        const [first] = ticked;
        if (ticked.size >= 2 && first) {
            first.checked = false;
            ticked.delete(first);
        }
        ticked.add(box);
    }
    if (words) {
        words.textContent = [say("attempts.tick"), say("attempts.one-more"), ""][ticked.size] ?? "";
    }
});

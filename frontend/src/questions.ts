import "./styles/listing.css";
import "./styles/questions.css";
import { readAloud } from "./voice/aloud";
import { listen } from "./voice/listen";
import { pickLines } from "./voice/lines";

// The form works by itself. This adds what the browser has beside it: a voice, an ear, lines that can be clicked.
const form = document.querySelector<HTMLFormElement>("[data-question]");
const box = form?.querySelector<HTMLElement>("[data-voice]");
if (form && box) {
    pickLines(form);
    const aloud = readAloud(form);
    const listening = listen(form);
    box.hidden = !(aloud || listening);
}

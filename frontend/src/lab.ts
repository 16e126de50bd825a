import "./styles/listing.css";
import "./styles/lab.css";
import { LabBench } from "./lab/bench";
import { awaitDone } from "./lab/wait";
import { say } from "./texts";

const root = document.querySelector<HTMLElement>("[data-lab]");
if (root) {
    new LabBench(root);
}

// A measurement's own page, opened before there is anything to see.
const waiting = document.querySelector<HTMLElement>("[data-lab-wait]");
const id = waiting?.dataset["id"];
if (waiting && id) {
    const sizes = document.createElement("p");
    waiting.append(sizes);
    awaitDone(`/api/lab/measurements/${encodeURIComponent(id)}`, (words) => (sizes.textContent = words)).then(
        () => location.reload(),
        (failure: unknown) => waiting.replaceChildren(failure instanceof Error ? failure.message : say("load-again")),
    );
}

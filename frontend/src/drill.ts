import "./styles/listing.css";
import "./styles/questions.css";
import "./styles/drill.css";
import { say } from "./texts";

const POLL_MILLIS = 3000;

// The forms work by themselves. This waits for a graph that is still being measured, and then loads the page again.
const weighing = document.querySelector<HTMLElement>("[data-weighing]");
const slug = weighing?.dataset["slug"];
if (weighing && slug) {
    const words = weighing.querySelector<HTMLElement>("[data-weighing-words]");
    const timer = window.setInterval(() => void look(), POLL_MILLIS);
    const look = async (): Promise<void> => {
        try {
            const response = await fetch(`/api/drills/${encodeURIComponent(slug)}`, { headers: { Accept: "application/json" } });
            const drill = response.ok ? ((await response.json()) as { measured: boolean }) : null;
            if (drill?.measured) {
                clearInterval(timer);
                location.reload();
            }
        } catch {
            if (words) {
                words.textContent = say("drill.no-answer");
            }
        }
    };
}

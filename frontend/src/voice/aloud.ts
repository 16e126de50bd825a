import { say } from "../texts";

/** Offers to read the question and its choices aloud; false where the browser has no voice. */
export function readAloud(form: HTMLFormElement): boolean {
    const button = form.querySelector<HTMLButtonElement>("[data-aloud]");
    if (!button || !("speechSynthesis" in window)) {
        return false;
    }
    const rest = () => {
        button.textContent = say("voice.aloud");
    };
    button.hidden = false;
    button.addEventListener("click", () => {
        if (speechSynthesis.speaking) {
            speechSynthesis.cancel();
            rest();
            return;
        }
        const speech = new SpeechSynthesisUtterance(spoken(form));
        speech.lang = document.documentElement.lang || "en";
        speech.addEventListener("end", rest);
        speech.addEventListener("error", rest);
        button.textContent = say("voice.stop-reading");
        speechSynthesis.speak(speech);
    });
    // A page that is left goes on speaking otherwise.
    window.addEventListener("pagehide", () => speechSynthesis.cancel());
    return true;
}

function spoken(form: HTMLFormElement): string {
    const prompt = form.querySelector("[data-prompt]")?.textContent ?? "";
    const choices = [...form.querySelectorAll<HTMLElement>(".choice")].map((choice) => {
        const letter = choice.querySelector(".letter")?.textContent ?? "";
        return `${letter.toUpperCase()}: ${choice.querySelector("[data-choice]")?.textContent ?? ""}`;
    });
    // No-break spaces within figures are read as pauses by some voices.
    return [prompt, ...choices].join("\n").replace(/(\d)[\u00a0\u202f](?=\d{3})/g, "$1").replaceAll("\u00a0", " ");
}

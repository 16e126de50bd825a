import { meantChoice, meantNumber } from "./words";
import { say } from "../texts";

interface Heard extends Event {
    results: ArrayLike<ArrayLike<{ transcript: string }>>;
}

interface Ear extends EventTarget {
    lang: string;
    maxAlternatives: number;
    start(): void;
    abort(): void;
}

const FAILURES: Record<string, string> = {
    "not-allowed": say("voice.not-allowed"),
    "service-not-allowed": say("voice.not-allowed"),
    "audio-capture": say("voice.none"),
    "no-speech": say("voice.nothing"),
    network: say("voice.network"),
};

/** Offers to fill the answer in by voice; false where the browser does not listen. Never hands in by itself. */
export function listen(form: HTMLFormElement): boolean {
    const button = form.querySelector<HTMLButtonElement>("[data-listen]");
    const status = form.querySelector<HTMLElement>("[data-heard]");
    const ear = newEar();
    if (!button || !status || !ear) {
        return false;
    }
    let open = false;
    const set = (now: boolean) => {
        open = now;
        button.setAttribute("aria-pressed", String(now));
        button.textContent = now ? say("voice.stop-listening") : say("voice.answer");
    };
    ear.addEventListener("result", (event) => {
        const said = Array.from((event as Heard).results[0] ?? [], (one) => one.transcript.trim());
        status.textContent = fill(form, said);
    });
    ear.addEventListener("error", (event) => {
        status.textContent = FAILURES[(event as Event & { error: string }).error] ?? "";
    });
    ear.addEventListener("end", () => {
        set(false);
        if (status.textContent === say("voice.listening")) {
            status.textContent = "";
        }
    });
    button.hidden = false;
    form.querySelector<HTMLElement>("[data-listen-note]")?.removeAttribute("hidden");
    button.addEventListener("click", () => {
        if (open) {
            ear.abort();
            return;
        }
        if ("speechSynthesis" in window) {
            speechSynthesis.cancel();
        }
        set(true);
        status.textContent = say("voice.listening");
        ear.start();
    });
    return true;
}

/** What became of the words that may have been said, likeliest first. */
function fill(form: HTMLFormElement, said: string[]): string {
    const radios = [...form.querySelectorAll<HTMLInputElement>("input[type=radio]")];
    const texts = [...form.querySelectorAll<HTMLElement>("[data-choice]")].map((text) => text.textContent ?? "");
    const field = form.querySelector<HTMLInputElement>("input[name=answer]:not([type=radio])");
    for (const words of said) {
        const choice = radios[meantChoice(words, texts) ?? -1];
        const typed = field ? meantNumber(words, form.dataset["kind"] ?? "") : null;
        if (choice) {
            choice.checked = true;
            choice.focus();
            return say("voice.chosen", words, choice.value.toUpperCase());
        }
        if (field && typed) {
            field.value = typed;
            field.focus();
            return say("voice.heard", typed);
        }
    }
    return field ? say("voice.no-number", said[0] ?? "") : say("voice.no-letter", said[0] ?? "");
}

function newEar(): Ear | null {
    const makers = window as unknown as Record<string, (new () => Ear) | undefined>;
    const Maker = makers["SpeechRecognition"] ?? makers["webkitSpeechRecognition"];
    if (!Maker) {
        return null;
    }
    const ear = new Maker();
    ear.lang = document.documentElement.lang || "en";
    ear.maxAlternatives = 5;
    return ear;
}

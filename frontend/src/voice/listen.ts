import { meantChoice, meantNumber } from "./words";

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
    "not-allowed": "The microphone is not allowed here. Type the answer.",
    "service-not-allowed": "The microphone is not allowed here. Type the answer.",
    "audio-capture": "No microphone was found. Type the answer.",
    "no-speech": "Nothing was heard. Try again, or type the answer.",
    network: "Your browser could not turn speech into text. Type the answer.",
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
        button.textContent = now ? "Stop listening" : "Answer by voice";
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
        if (status.textContent === "Listening.") {
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
        status.textContent = "Listening.";
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
            return `Heard “${words}”: ${choice.value.toUpperCase()} is chosen. Answer when that is what you mean.`;
        }
        if (field && typed) {
            field.value = typed;
            field.focus();
            return `Heard “${typed}”. Answer when that is what you mean.`;
        }
    }
    const wanted = field ? "number" : "letter";
    return `Heard “${said[0] ?? ""}”, which has no ${wanted} in it. Say a ${wanted}, or answer by hand.`;
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

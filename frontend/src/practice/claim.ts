import { say } from "../texts";

/** Milliseconds without a key before the server is asked how it reads the prediction. */
const PAUSE = 250;

const MOST_TERMS = 4;

/** The prediction: says at once how it is read, and builds it from summands and factors. Typed text goes before built text. */
export function claim(root: HTMLElement): void {
    const field = root.querySelector<HTMLInputElement>("[data-claim]");
    const words = root.querySelector<HTMLElement>("[data-reading]");
    if (!field || !words) {
        return;
    }
    const read = reader(root.dataset["slug"] ?? "", field, words);
    field.addEventListener("input", read);
    // Typed before this script was there, or kept by the browser.
    read();
    builder(root, field, read);
}

function reader(slug: string, field: HTMLInputElement, words: HTMLElement): () => void {
    let timer = 0;
    let asked = 0;
    const tell = (text: string, unclear: boolean) => {
        words.textContent = text;
        words.hidden = text === "";
        words.classList.toggle("unclear", unclear);
        unclear ? field.setAttribute("aria-invalid", "true") : field.removeAttribute("aria-invalid");
    };
    const ask = async () => {
        const turn = ++asked;
        const said = field.value.trim();
        if (said === "") {
            tell("", false);
            return;
        }
        try {
            const response = await fetch(`/api/problems/${encodeURIComponent(slug)}/claim?said=${encodeURIComponent(said)}`);
            const reading: { understood: boolean; words: string } = await response.json();
            if (turn === asked && response.ok) {
                tell(reading.words, !reading.understood);
            }
        } catch {
            // Without an answer nothing is said; the verdict will say it.
        }
    };
    return () => {
        clearTimeout(timer);
        timer = setTimeout(() => void ask(), PAUSE);
    };
}

function builder(root: HTMLElement, field: HTMLInputElement, read: () => void): void {
    const panel = root.querySelector<HTMLElement>("[data-builder]");
    const button = root.querySelector<HTMLButtonElement>("[data-build]");
    const add = panel?.querySelector<HTMLButtonElement>("[data-add]");
    const first = panel?.querySelector<HTMLElement>("[data-term]");
    if (!panel || !button || !add || !first) {
        return;
    }
    const terms = () => [...panel.querySelectorAll<HTMLElement>("[data-term]")];
    const open = (wanted: boolean) => {
        panel.hidden = !wanted;
        button.setAttribute("aria-expanded", String(wanted));
        (wanted ? panel.querySelector("select") : button)?.focus();
    };
    button.hidden = false;
    button.addEventListener("click", () => open(panel.hidden !== false));
    panel.querySelector("[data-done]")?.addEventListener("click", () => open(false));
    panel.addEventListener("keydown", (event) => {
        if (event.key === "Escape") {
            open(false);
        }
    });
    panel.addEventListener("change", () => {
        field.value = `O(${sum(terms())})`;
        read();
    });
    add.addEventListener("click", () => {
        const next = first.cloneNode(true) as HTMLElement;
        const place = terms().length + 1;
        next.setAttribute("aria-label", say("claim.summand", place));
        next.querySelectorAll("select").forEach((select) => (select.value = ""));
        terms().pop()?.after(next);
        next.querySelector("select")?.focus();
        add.disabled = place >= MOST_TERMS;
    });
}

/** Summands that are constant go without saying, unless there is no other. */
function sum(terms: HTMLElement[]): string {
    return [...new Set(terms.map(summand).filter(Boolean))].join(" + ") || "1";
}

/** A product, or the smaller or larger of two. Beside a constant the smaller one is constant, and the larger one is the other. */
function summand(term: HTMLElement): string {
    const factors = [...term.querySelectorAll<HTMLSelectElement>("[data-factor]")].map((select) => select.value).filter(Boolean);
    const join = term.querySelector<HTMLSelectElement>("[data-join]")?.value ?? "";
    if (join !== "" && factors.length === 2) {
        return `${join}(${factors.join(", ")})`;
    }
    return join === "min" ? "" : factors.join(" · ");
}

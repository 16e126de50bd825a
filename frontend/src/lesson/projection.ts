import { sizeAt, type Law } from "./law";
import { grouped, heapInWords, timeOf } from "./words";
import { say } from "../texts";

const HEAPS = [64, 128, 256, 512, 1024, 2048, 4096, 8192];
const USUAL_HEAP = 512;
const USUAL_RATE = 1000;

/** The slider's steps: a tenth of a decade each, from 1 to a million a second. */
const STEPS = 60;
const MOST_RATE = 1e6;

let made = 0;

/** When the heap is full, at a rate and in a heap of the reader's choice; the law is the server's. */
export class HeapProjection extends HTMLElement {
    private rate = USUAL_RATE;
    private heap = USUAL_HEAP;
    private readonly answer = document.createElement("output");

    connectedCallback(): void {
        if (this.childElementCount > 0) {
            return;
        }
        const number = ++made;
        const legend = Object.assign(document.createElement("legend"), { textContent: say("later.title") });
        const fields = document.createElement("fieldset");
        fields.append(legend);
        if (this.counted) {
            fields.append(...this.rateFields(number));
        }
        fields.append(this.heapField(number));
        this.answer.className = "when";
        this.append(fields, this.answer);
        this.tell();
    }

    private get counted(): boolean {
        return this.dataset["counted"] === "true";
    }

    private rateFields(number: number): HTMLElement[] {
        const unit = say("later.rate-unit", this.dataset["label"] ?? "");
        const slider = Object.assign(document.createElement("input"), { type: "range", min: "0", max: String(STEPS), step: "1" });
        const exact = Object.assign(document.createElement("input"), { type: "number", min: "1", max: String(MOST_RATE), id: `rate-${number}` });
        slider.setAttribute("aria-label", say("later.rate", unit));
        const tellRate = () => slider.setAttribute("aria-valuetext", `${grouped(this.rate)} ${unit}`);
        slider.value = String(Math.log10(this.rate) * 10);
        exact.value = String(this.rate);
        slider.addEventListener("input", () => {
            this.rate = round(10 ** (Number(slider.value) / 10));
            exact.value = String(this.rate);
            tellRate();
            this.tell();
        });
        exact.addEventListener("input", () => {
            const typed = Number(exact.value);
            if (exact.value !== "" && typed >= 1 && typed <= MOST_RATE) {
                this.rate = typed;
                slider.value = String(Math.round(Math.log10(typed) * 10));
                tellRate();
                this.tell();
            }
        });
        tellRate();
        return [slider, labelled(exact, unit)];
    }

    private heapField(number: number): HTMLElement {
        const choice = Object.assign(document.createElement("select"), { id: `heap-${number}` });
        for (const size of HEAPS) {
            choice.append(new Option(heapInWords(size), String(size), size === USUAL_HEAP, size === USUAL_HEAP));
        }
        choice.addEventListener("change", () => {
            this.heap = Number(choice.value);
            this.tell();
        });
        return labelled(choice, say("later.heap"));
    }

    private tell(): void {
        const law: Law = {
            measured: this.dataset["measured"] ?? "",
            symbol: this.dataset["symbol"] ?? "n",
            perUnit: Number(this.dataset["perUnit"]),
            intercept: Number(this.dataset["intercept"]),
            linear: Number(this.dataset["linear"]),
        };
        this.answer.textContent = this.sentence(sizeAt(law, this.heap * 2 ** 20));
    }

    private sentence(full: number | null): string {
        const heap = heapInWords(this.heap);
        const label = this.dataset["label"] ?? "";
        if (!this.counted) {
            const at = full === null ? "" : label.endsWith("s") ? `${grouped(full)} ${label}` : `${label} ${grouped(full)}`;
            return full === null ? say("later.never-full", heap, label) : say("later.full-at", heap, at);
        }
        const rate = `${grouped(this.rate)} ${label}`;
        if (full === null) {
            return say("later.rate-never", rate, heap);
        }
        const seconds = full / this.rate;
        const since = seconds >= 120 && seconds < 86400 ? `, ${say("later.midnight")}` : "";
        return say("later.rate-full", rate, heap, timeOf(seconds), since, `${grouped(full)} ${label}`);
    }
}

/** To two digits: a slider promises no more. */
function round(rate: number): number {
    return Number(rate.toPrecision(2));
}

function labelled(input: HTMLElement, words: string): HTMLLabelElement {
    const label = document.createElement("label");
    label.append(input, ` ${words}`);
    return label;
}

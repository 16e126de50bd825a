import { RangeSet, StateEffect, StateField, type Text } from "@codemirror/state";
import { EditorView, gutter, GutterMarker } from "@codemirror/view";
import { forget, keep, recall } from "../parts/store";

const HIDDEN = "bytes-by-line-hidden";

/** What a line allocated: the amount, and below it a bar for the share that is still held. */
class Figure extends GutterMarker {
    constructor(
        readonly line: number,
        readonly amount: string,
        readonly share: number,
        readonly tone: string,
        readonly words: string,
    ) {
        super();
    }

    override eq(other: Figure): boolean {
        return other.words === this.words && other.tone === this.tone && other.share === this.share;
    }

    override toDOM(): HTMLElement {
        const figure = document.createElement("span");
        figure.className = `bytes ${this.tone}`;
        figure.title = this.words;
        figure.textContent = this.amount;
        const bar = document.createElement("i");
        const held = document.createElement("b");
        held.style.width = `${this.share}%`;
        bar.append(held);
        figure.append(bar);
        return figure;
    }
}

const setFigures = StateEffect.define<Figure[]>();

/** Figures belong to the text that was judged; text edited since then moves them along. */
const figures = StateField.define<RangeSet<Figure>>({
    create: () => RangeSet.empty,
    update(present, transaction) {
        let next = present.map(transaction.changes);
        for (const effect of transaction.effects) {
            if (effect.is(setFigures)) {
                next = placed(effect.value, transaction.state.doc);
            }
        }
        return next;
    },
});

function placed(wanted: Figure[], doc: Text): RangeSet<Figure> {
    return RangeSet.of(
        wanted.filter((figure) => figure.line >= 1 && figure.line <= doc.lines).map((figure) => figure.range(doc.line(figure.line).from)),
        true,
    );
}

const look = EditorView.theme({
    ".cm-bytes": { fontSize: "0.75rem", fontVariantNumeric: "tabular-nums" },
    ".cm-bytes .cm-gutterElement": { padding: "0 0.5em 0 0.25em", textAlign: "right" },
    ".bytes": { position: "relative", display: "inline-block", whiteSpace: "nowrap" },
    ".bytes i": {
        position: "absolute",
        inset: "auto 0 0.1em 0",
        height: "3px",
        borderBottom: "1px solid var(--green)",
        boxSizing: "border-box",
    },
    ".bytes.unknown i": { display: "none" },
    ".bytes b": { display: "block", height: "3px", marginLeft: "auto", backgroundColor: "var(--slate)" },
    ".bytes.past": { color: "var(--vermilion)" },
    ".bytes.past b": { backgroundColor: "var(--vermilion)" },
});

const beside = gutter({ class: "cm-bytes", markers: (view) => view.state.field(figures) });

/** Shows what the verdict's table says of each line beside the code; answers with how to take it away again. */
export function showFigures(view: EditorView, verdict: HTMLElement): () => void {
    const read = [...verdict.querySelectorAll<HTMLElement>("[data-figure-line]")].map(
        ({ dataset }) =>
            new Figure(
                Number(dataset["figureLine"]),
                dataset["figureAmount"] ?? "",
                Number(dataset["figureShare"]),
                dataset["figureTone"] ?? "",
                dataset["figureWords"] ?? "",
            ),
    );
    if (!view.state.field(figures, false)) {
        view.dispatch({ effects: StateEffect.appendConfig.of([figures, beside, look]) });
    }
    const show = (wanted: Figure[]) => view.dispatch({ effects: setFigures.of(wanted) });
    const shown = verdict.querySelector<HTMLInputElement>("[data-bytes-switch]");
    if (shown) {
        shown.checked = recall(HIDDEN) === null;
        shown.addEventListener("change", () => {
            shown.checked ? forget(HIDDEN) : keep(HIDDEN, "yes");
            show(shown.checked ? read : []);
        });
    }
    show(shown?.checked === false ? [] : read);
    return () => show([]);
}

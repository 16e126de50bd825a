import { setDiagnostics, type Diagnostic } from "@codemirror/lint";
import { StateEffect, StateField, type EditorState, type Text } from "@codemirror/state";
import { Decoration, EditorView, WidgetType, type DecorationSet } from "@codemirror/view";

/** A line that holds memory, and the words beside it. */
export interface Mark {
    line: number;
    /** filled or declared */
    kind: string;
    text: string;
}

/** Something said about a place in the source: javac's error, or a refusal. Column 0 is the whole line. */
export interface Note {
    line: number;
    column: number;
    kind: string;
    text: string;
}

class Label extends WidgetType {
    constructor(
        readonly kind: string,
        readonly text: string,
        readonly indent: number,
    ) {
        super();
    }

    override eq(other: Label): boolean {
        return other.text === this.text && other.kind === this.kind && other.indent === this.indent;
    }

    toDOM(): HTMLElement {
        const label = document.createElement("div");
        label.className = `holder-label ${this.kind}`;
        label.textContent = this.text;
        label.style.marginLeft = `calc(${this.indent * COLUMN} * var(--code-size, 0.875rem))`;
        return label;
    }
}

/** Width of one column of code: 0.6 of IBM Plex Mono's size in the editor. */
const COLUMN = 0.6;

const setMarks = StateEffect.define<Mark[]>();

/** Marks move with the text they stand below: at the end of a long line nobody would see them. */
const marks = StateField.define<DecorationSet>({
    create: () => Decoration.none,
    update(present, transaction) {
        let next = present.map(transaction.changes);
        for (const effect of transaction.effects) {
            if (effect.is(setMarks)) {
                next = decorate(effect.value, transaction.state.doc);
            }
        }
        return next;
    },
    provide: (field) => EditorView.decorations.from(field),
});

function decorate(wanted: Mark[], doc: Text): DecorationSet {
    const ranges = wanted
        .filter((mark) => mark.line >= 1 && mark.line <= doc.lines)
        .sort((a, b) => a.line - b.line)
        .flatMap((mark) => {
            const line = doc.line(mark.line);
            const indent = line.text.length - line.text.trimStart().length;
            const label = Decoration.widget({ widget: new Label(mark.kind, mark.text, indent), side: 1, block: true });
            return [Decoration.line({ class: `holder-line ${mark.kind}` }).range(line.from), label.range(line.to)];
        });
    return Decoration.set(ranges, true);
}

export const markSupport = [marks];

/** Brings the first line that fills the holder into view, if it is not; leaves the cursor where it is. */
export function showMarks(view: EditorView, wanted: Mark[]): void {
    const first = wanted.find((mark) => mark.kind === "filled" && mark.line <= view.state.doc.lines);
    const effects: StateEffect<unknown>[] = [setMarks.of(wanted)];
    if (first) {
        const place = view.state.doc.line(first.line).from;
        effects.push(EditorView.scrollIntoView(place, { y: "nearest", yMargin: 60 }));
    }
    view.dispatch({ effects });
}

export function showNotes(view: EditorView, notes: Note[]): void {
    const diagnostics = notes.map((note) => diagnostic(view.state, note));
    view.dispatch(setDiagnostics(view.state, diagnostics));
}

function diagnostic(state: EditorState, note: Note): Diagnostic {
    const line = state.doc.line(Math.min(Math.max(note.line, 1), state.doc.lines));
    const indent = line.text.length - line.text.trimStart().length;
    const from = note.column > 0 ? Math.min(line.from + note.column - 1, line.to) : line.from + indent;
    const word = /^[\w$]+/.exec(state.sliceDoc(from, line.to));
    const to = note.column > 0 ? Math.min(from + (word?.[0].length ?? 1), line.to) : line.to;
    return { from, to: Math.max(from, to), severity: note.kind === "warning" ? "warning" : "error", message: note.text };
}

/** Puts the cursor on a line, in the middle of what is seen. */
export function goTo(view: EditorView, line: number): void {
    const place = view.state.doc.line(Math.min(Math.max(line, 1), view.state.doc.lines)).from;
    view.dispatch({ selection: { anchor: place }, effects: EditorView.scrollIntoView(place, { y: "center" }) });
    view.focus();
}

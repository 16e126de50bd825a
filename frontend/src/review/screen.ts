import { java } from "@codemirror/lang-java";
import { EditorState, StateEffect, StateField } from "@codemirror/state";
import { Decoration, EditorView, highlightSpecialChars, lineNumbers, type DecorationSet } from "@codemirror/view";
import { look } from "../editor/look";
import { say } from "../texts";
import type { Shown } from "./recording";

const setFresh = StateEffect.define<{ from: number; to: number } | null>();
const fresh = Decoration.mark({ class: "fresh-text" });

/** What was typed last. */
const freshText = StateField.define<DecorationSet>({
    create: () => Decoration.none,
    update(present, transaction) {
        let next = present.map(transaction.changes);
        for (const effect of transaction.effects) {
            if (effect.is(setFresh)) {
                next = effect.value && effect.value.to > effect.value.from ? Decoration.set(fresh.range(effect.value.from, effect.value.to)) : Decoration.none;
            }
        }
        return next;
    },
    provide: (field) => EditorView.decorations.from(field),
});

/** Shows a text that changes by itself; scrolls to where it changes. */
export class Screen {
    private readonly view: EditorView;

    constructor(parent: HTMLElement) {
        const nonce = document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.content ?? "";
        this.view = new EditorView({
            parent,
            state: EditorState.create({
                extensions: [
                    EditorView.cspNonce.of(nonce),
                    EditorState.readOnly.of(true),
                    EditorView.contentAttributes.of({ "aria-label": say("review.code"), "aria-readonly": "true", tabindex: "0" }),
                    EditorState.tabSize.of(4),
                    lineNumbers(),
                    highlightSpecialChars(),
                    java(),
                    freshText,
                    look,
                ],
            }),
        });
    }

    show(shown: Shown): void {
        const before = this.view.state.doc.toString();
        const length = shown.text.length;
        const start = common(before, shown.text);
        const end = commonEnd(before, shown.text, start);
        const to = Math.min(shown.to, length);
        const from = Math.min(shown.from, to);
        this.view.dispatch({
            changes: { from: start, to: before.length - end, insert: shown.text.slice(start, length - end) },
            effects: [setFresh.of({ from, to }), EditorView.scrollIntoView(from, { y: "nearest", yMargin: 48 })],
        });
    }
}

function common(one: string, other: string): number {
    const most = Math.min(one.length, other.length);
    let length = 0;
    while (length < most && one.charCodeAt(length) === other.charCodeAt(length)) {
        length++;
    }
    return length;
}

function commonEnd(one: string, other: string, start: number): number {
    const most = Math.min(one.length, other.length) - start;
    let length = 0;
    while (length < most && one.charCodeAt(one.length - 1 - length) === other.charCodeAt(other.length - 1 - length)) {
        length++;
    }
    return length;
}

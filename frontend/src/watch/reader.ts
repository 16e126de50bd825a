import { java } from "@codemirror/lang-java";
import { EditorState } from "@codemirror/state";
import { EditorView, lineNumbers } from "@codemirror/view";
import { look } from "../editor/look";
import { markSupport } from "../editor/marks";
import { say } from "../texts";

/** A change as the events tell it. */
export interface Edit {
    from?: number;
    to?: number;
    text?: string;
    whole?: string;
}

/** The candidate's code, which changes under one's eyes and cannot be changed here. */
export class Reader {
    readonly view: EditorView;

    constructor(parent: HTMLElement) {
        const nonce = document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.content ?? "";
        const state = EditorState.create({
            doc: "",
            extensions: [
                EditorView.cspNonce.of(nonce),
                EditorState.readOnly.of(true),
                EditorView.editable.of(false),
                lineNumbers(),
                java(),
                markSupport,
                look,
                EditorView.contentAttributes.of({ "aria-label": say("watch.code"), tabindex: "0", role: "textbox", "aria-readonly": "true", "aria-multiline": "true" }),
            ],
        });
        this.view = new EditorView({ parent, state });
    }

    show(text: string): void {
        this.view.dispatch({ changes: { from: 0, to: this.view.state.doc.length, insert: text } });
    }

    make(edit: Edit, text: string): void {
        const length = this.view.state.doc.length;
        if (edit.whole !== undefined || edit.from === undefined || edit.to === undefined || edit.to > length) {
            this.show(text);
            return;
        }
        this.view.dispatch({
            changes: { from: edit.from, to: edit.to, insert: edit.text ?? "" },
            effects: EditorView.scrollIntoView(edit.from, { y: "nearest" }),
        });
    }
}

/** The text with the change made. */
export function edited(text: string, edit: Edit): string {
    return edit.whole ?? text.slice(0, edit.from) + (edit.text ?? "") + text.slice(edit.to);
}

import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap, indentWithTab } from "@codemirror/commands";
import { java } from "@codemirror/lang-java";
import { bracketMatching, foldGutter, foldKeymap, indentOnInput, indentUnit } from "@codemirror/language";
import { lintGutter, lintKeymap } from "@codemirror/lint";
import { EditorState, Prec, type Extension } from "@codemirror/state";
import {
    drawSelection,
    EditorView,
    highlightActiveLine,
    highlightActiveLineGutter,
    highlightSpecialChars,
    keymap,
    lineNumbers,
    type ViewUpdate,
} from "@codemirror/view";
import { completion } from "./completion";
import { look } from "./look";
import { markSupport } from "./marks";
import { searchKeys } from "./search";
import { keys } from "./settings";
import { phrases } from "./phrases";
import { say } from "../texts";

export interface Doings {
    changed(text: string): void;
    /** The change itself, before {@link changed}. */
    typed?(update: ViewUpdate): void;
    run(): void;
    submit(): void;
    /** What was put in would make the text longer than may be: it is not put in. */
    refused?(bytes: number): void;
}

const MOST_BYTES = 64 * 1024;

/** Refuses what makes the text too long, such as a whole file pasted; what makes it shorter always goes. */
function limit(refused: (bytes: number) => void): Extension {
    return EditorState.changeFilter.of((change) => {
        const length = change.newDoc.length;
        if (length <= change.startState.doc.length || length * 3 <= MOST_BYTES) {
            return true;
        }
        const bytes = length > MOST_BYTES * 4 ? length : new TextEncoder().encode(change.newDoc.toString()).length;
        if (bytes > MOST_BYTES) {
            refused(bytes);
            return false;
        }
        return true;
    });
}

/** The Java editor. Escape and then Tab leaves it by keyboard. */
export function openEditor(parent: HTMLElement, text: string, doings: Doings): EditorView {
    const own = keymap.of([
        { key: "Mod-Shift-Enter", run: () => (doings.submit(), true) },
        { key: "Mod-Enter", run: () => (doings.run(), true) },
    ]);
    const nonce = document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.content ?? "";
    const state = EditorState.create({
        doc: text,
        extensions: [
            EditorView.cspNonce.of(nonce),
            Prec.highest(own),
            lineNumbers(),
            lintGutter(),
            foldGutter(),
            highlightActiveLineGutter(),
            highlightSpecialChars(),
            history(),
            drawSelection(),
            doings.refused ? limit(doings.refused) : [],
            keys,
            EditorState.allowMultipleSelections.of(true),
            indentUnit.of("    "),
            indentOnInput(),
            bracketMatching(),
            closeBrackets(),
            autocompletion(),
            highlightActiveLine(),
            java(),
            completion,
            markSupport,
            look,
            phrases(),
            keymap.of([
                ...closeBracketsKeymap,
                ...defaultKeymap,
                ...searchKeys,
                ...historyKeymap,
                ...foldKeymap,
                ...completionKeymap,
                ...lintKeymap,
                indentWithTab,
            ]),
            EditorView.contentAttributes.of({ "aria-label": say("editor.code"), tabindex: "0" }),
            EditorView.updateListener.of((update) => {
                if (update.docChanged) {
                    doings.typed?.(update);
                    doings.changed(update.state.doc.toString());
                }
            }),
        ],
    });
    return new EditorView({ parent, state });
}

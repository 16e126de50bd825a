import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap, indentWithTab } from "@codemirror/commands";
import { java } from "@codemirror/lang-java";
import { bracketMatching, foldGutter, foldKeymap, indentOnInput, indentUnit } from "@codemirror/language";
import { lintGutter, lintKeymap } from "@codemirror/lint";
import { highlightSelectionMatches, searchKeymap } from "@codemirror/search";
import { EditorState, Prec } from "@codemirror/state";
import {
    drawSelection,
    EditorView,
    highlightActiveLine,
    highlightActiveLineGutter,
    highlightSpecialChars,
    keymap,
    lineNumbers,
} from "@codemirror/view";
import { completion } from "./completion";
import { look } from "./look";
import { markSupport } from "./marks";

export interface Doings {
    changed(text: string): void;
    run(): void;
    submit(): void;
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
            EditorState.allowMultipleSelections.of(true),
            indentUnit.of("    "),
            indentOnInput(),
            bracketMatching(),
            closeBrackets(),
            autocompletion(),
            highlightActiveLine(),
            highlightSelectionMatches(),
            java(),
            completion,
            markSupport,
            look,
            keymap.of([
                ...closeBracketsKeymap,
                ...defaultKeymap,
                ...searchKeymap,
                ...historyKeymap,
                ...foldKeymap,
                ...completionKeymap,
                ...lintKeymap,
                indentWithTab,
            ]),
            EditorView.contentAttributes.of({ "aria-label": "Your code, Java" }),
            EditorView.updateListener.of((update) => {
                if (update.docChanged) {
                    doings.changed(update.state.doc.toString());
                }
            }),
        ],
    });
    return new EditorView({ parent, state });
}

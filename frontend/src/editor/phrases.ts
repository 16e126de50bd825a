import { EditorState, type Extension } from "@codemirror/state";
import { say } from "../texts";

/** What the editor's own panels and announcements say. */
const PHRASES = [
    "Find", "Replace", "next", "previous", "all", "match case", "regexp", "by word", "replace", "replace all", "close", "go",
    "Go to line", "current match", "on line", "replaced match on line $", "replaced $ matches", "Completions", "Diagnostics",
    "No diagnostics", "Folded lines", "Unfolded lines", "to", "folded code", "unfold", "Fold line", "Unfold line",
    "Control character",
];

export function phrases(): Extension {
    return EditorState.phrases.of(Object.fromEntries(PHRASES.map((phrase) => [phrase, say(`phrase.${slug(phrase)}`)])));
}

function slug(phrase: string): string {
    return (/^[A-Z]/.test(phrase) ? "the " : "").concat(phrase).toLowerCase().replace(/[^a-z]+/g, "-");
}

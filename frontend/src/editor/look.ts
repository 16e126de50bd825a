import { HighlightStyle, syntaxHighlighting } from "@codemirror/language";
import { EditorView } from "@codemirror/view";
import { tags } from "@lezer/highlight";

/** The editor in the house's inks. All colours are custom properties, so both themes are this one. */
const view = EditorView.theme({
    "&": { height: "100%", fontSize: "var(--code-size, 0.875rem)", backgroundColor: "var(--sheet)", color: "var(--ink)" },
    "&.cm-focused": { outline: "none" },
    ".cm-scroller": { fontFamily: "var(--mono)", lineHeight: "1.55", fontVariantLigatures: "none" },
    ".cm-content": { padding: "0.5rem 0", caretColor: "var(--brass)" },
    ".cm-cursor": { borderLeftColor: "var(--brass)", borderLeftWidth: "2px" },
    ".cm-gutters": { backgroundColor: "var(--sheet)", color: "var(--faded)", border: "none" },
    ".cm-activeLine": { backgroundColor: "color-mix(in srgb, var(--brass-wash) 45%, transparent)" },
    ".cm-activeLineGutter": { backgroundColor: "transparent", color: "var(--ink)" },
    "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground": {
        backgroundColor: "var(--slate-wash)",
    },
    ".cm-matchingBracket, &.cm-focused .cm-matchingBracket": {
        backgroundColor: "transparent",
        outline: "1px solid var(--brass)",
    },
    ".cm-foldPlaceholder": { backgroundColor: "var(--sunk)", border: "none", color: "var(--faded)", padding: "0 0.4em" },
    ".cm-panels": { backgroundColor: "var(--paper)", color: "var(--ink)", borderColor: "var(--rule)" },
    ".cm-tooltip": { backgroundColor: "var(--paper)", color: "var(--ink)", border: "1px solid var(--rule-strong)" },
    ".cm-tooltip-autocomplete ul li[aria-selected]": { backgroundColor: "var(--brass)", color: "var(--brass-ink)" },
    ".cm-diagnostic": { fontFamily: "var(--mono)", fontSize: "0.8125rem", whiteSpace: "pre-wrap" },
    ".cm-diagnostic-error": { borderLeftColor: "var(--vermilion)" },
    ".cm-diagnostic-warning": { borderLeftColor: "var(--brass)" },
    ".cm-lintRange": { backgroundImage: "none !important" },
    ".cm-lintRange-error": { textDecoration: "underline wavy var(--vermilion)" },
    ".cm-lintRange-warning": { textDecoration: "underline wavy var(--brass)" },
    ".cm-lintPoint-error:after": { borderBottomColor: "var(--vermilion)" },
    ".cm-gutter-lint": { width: "1.1em" },
    ".cm-lint-marker": { content: "normal !important", width: "0.6em", height: "0.6em", margin: "0.45em 0.1em" },
    ".cm-lint-marker-error": { backgroundColor: "var(--vermilion)", transform: "rotate(45deg)" },
    ".cm-lint-marker-warning": { backgroundColor: "var(--brass)", borderRadius: "50%" },
    ".cm-searchMatch": { backgroundColor: "var(--brass-wash)" },
    ".cm-specialChar": { color: "var(--vermilion)" },
});

const words = HighlightStyle.define([
    { tag: [tags.keyword, tags.modifier, tags.controlKeyword], color: "var(--brass)", fontWeight: "500" },
    { tag: [tags.comment, tags.lineComment, tags.blockComment], color: "var(--faded)", fontStyle: "italic" },
    { tag: [tags.string, tags.character], color: "var(--green)" },
    { tag: [tags.number, tags.bool, tags.null], color: "var(--green)" },
    { tag: [tags.typeName, tags.className], color: "var(--slate)" },
    { tag: tags.annotation, color: "var(--faded)" },
    { tag: tags.invalid, color: "var(--vermilion)" },
]);

export const look = [view, syntaxHighlighting(words)];

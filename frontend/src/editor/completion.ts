import { completeAnyWord, completeFromList, ifNotIn, type Completion, type CompletionContext, type CompletionResult } from "@codemirror/autocomplete";
import { javaLanguage } from "@codemirror/lang-java";
import type { Offered } from "./offered";

const KEYWORDS =
    "abstract boolean break byte case catch char class continue default do double else enum extends final finally float for if " +
    "implements import instanceof int interface long new null package private protected public record return sealed short static " +
    "super switch synchronized this throw throws try var void volatile while yield true false";

const keywords: Completion[] = KEYWORDS.split(" ").map((label) => ({ label, type: "keyword", boost: -1 }));

const SILENT = ["LineComment", "BlockComment", "StringLiteral", "CharacterLiteral", "TextBlock"];

let offered: Promise<Offered | null> | null = null;

/** Loaded when somebody first types: the page itself is there sooner without. Tried again where it failed. */
function load(): Promise<Offered | null> {
    offered ??= import("./offered")
        .then((module) => module.loadOffered())
        .catch(() => {
            offered = null;
            return null;
        });
    return offered;
}

/** The classes and members that the sandbox offers, as its list has them. */
async function completeOffered(context: CompletionContext): Promise<CompletionResult | null> {
    if (!context.explicit && !context.matchBefore(/[\w$]+|\.\w*/)) {
        return null;
    }
    return (await load())?.complete(context) ?? null;
}

export const completion = [
    javaLanguage.data.of({ autocomplete: ifNotIn(SILENT, completeOffered) }),
    javaLanguage.data.of({ autocomplete: ifNotIn(SILENT, afterDot(completeFromList(keywords))) }),
    javaLanguage.data.of({ autocomplete: ifNotIn(SILENT, completeWords) }),
];

/** Words of the text stand behind everything that is known to be there. */
async function completeWords(context: CompletionContext): Promise<CompletionResult | null> {
    const words = await completeAnyWord(context);
    return words && { ...words, options: words.options.map((word) => ({ ...word, boost: -50 })) };
}

/** No keyword follows a dot. */
function afterDot(source: ReturnType<typeof completeFromList>): ReturnType<typeof completeFromList> {
    return (context) => (context.matchBefore(/\.\s*\w*/) ? null : source(context));
}

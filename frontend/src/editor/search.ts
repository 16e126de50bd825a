import { StateEffect } from "@codemirror/state";
import { keymap, type EditorView, type KeyBinding } from "@codemirror/view";

const loaded = new WeakSet<EditorView>();

/** Finding is loaded when somebody first looks for something: the page itself is there sooner without. */
async function open(view: EditorView): Promise<void> {
    const { highlightSelectionMatches, openSearchPanel, search, searchKeymap } = await import("@codemirror/search");
    if (!loaded.has(view)) {
        loaded.add(view);
        view.dispatch({ effects: StateEffect.appendConfig.of([search(), highlightSelectionMatches(), keymap.of(searchKeymap)]) });
    }
    openSearchPanel(view);
}

export const searchKeys: readonly KeyBinding[] = [
    {
        key: "Mod-f",
        run: (view) => {
            void open(view).catch(() => {});
            return true;
        },
    },
];

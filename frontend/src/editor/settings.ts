import { Compartment, Prec } from "@codemirror/state";
import type { EditorView } from "@codemirror/view";
import { keep, recall } from "../parts/store";

const SIZE = "code-size";
const VIM = "code-keys";

/** In rem; the middle one is the usual. */
export const SIZES = [0.75, 0.875, 1, 1.125, 1.25, 1.5];
const USUAL = 0.875;

const bindings = new Compartment();

/** Nothing until somebody wants Vim's keys: they are loaded then. */
export const keys = Prec.highest(bindings.of([]));

export function size(): number {
    const kept = Number(recall(SIZE));
    return SIZES.includes(kept) ? kept : USUAL;
}

export function setSize(view: EditorView, rem: number): void {
    keep(SIZE, String(rem));
    apply(view, rem);
}

function apply(view: EditorView, rem: number): void {
    (view.dom.parentElement ?? view.dom).style.setProperty("--code-size", `${rem}rem`);
    view.requestMeasure();
}

export function vimWanted(): boolean {
    return recall(VIM) === "vim";
}

/** Answers with whether the keys are as wanted: they may not load. */
export async function setVim(view: EditorView, wanted: boolean): Promise<boolean> {
    keep(VIM, wanted ? "vim" : "usual");
    try {
        const extension = wanted ? (await import("@replit/codemirror-vim")).vim({ status: true }) : [];
        view.dispatch({ effects: bindings.reconfigure(extension) });
        return true;
    } catch {
        return false;
    }
}

/** As they were left at the last visit. */
export function restoreSettings(view: EditorView): void {
    apply(view, size());
    if (vimWanted()) {
        void setVim(view, true);
    }
}

/** What both ways to write a draft have in common: the standing beside it, questions before what is final, and the way out. */

/** Shows how far the draft is now, unless somebody is about to press something there. */
export async function refreshAside(root: HTMLElement, address: string, file: string): Promise<void> {
    const response = await fetch(`${address}/aside?file=${encodeURIComponent(file)}`);
    if (!response.ok) {
        return;
    }
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    const fresh = page.querySelector("[data-aside]");
    const shown = root.querySelector("[data-aside]");
    if (fresh && shown && !shown.contains(document.activeElement)) {
        shown.replaceWith(fresh);
    }
}

/** Forms that say what they do in {@code data-confirm} do it when that is agreed to. */
export function askBefore(root: HTMLElement): void {
    root.addEventListener("submit", (event) => {
        const question = event.target instanceof HTMLElement ? event.target.dataset["confirm"] : undefined;
        if (question !== undefined && !window.confirm(question)) {
            event.preventDefault();
        }
    });
}

/** The other view shows what was typed in this one; whoever leaves otherwise is asked while something is not saved. */
export function saveBeforeLeaving(root: HTMLElement, unsaved: () => boolean, save: () => Promise<void>): void {
    root.addEventListener("click", (event) => {
        const view = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[data-view]") : null;
        if (view && unsaved()) {
            event.preventDefault();
            void save().then(() => location.assign(view.href));
        }
    });
    window.addEventListener("beforeunload", (event) => {
        if (unsaved()) {
            event.preventDefault();
        }
    });
}

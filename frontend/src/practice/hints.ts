import { keep, recall } from "../parts/store";
import { say } from "../texts";

/** Shows the next hint in its place, so that nothing else on the page is lost; which ones are folded is remembered. */
export function hints(root: ParentNode): void {
    root.addEventListener("submit", (event) => {
        const form = event.target;
        if (form instanceof HTMLFormElement && form.matches("[data-hint-form]")) {
            event.preventDefault();
            void ask(form);
        }
    });
    fold(root);
}

async function ask(form: HTMLFormElement): Promise<void> {
    const button = form.querySelector("button");
    if (button?.disabled) {
        return;
    }
    button?.toggleAttribute("disabled", true);
    try {
        const response = await fetch(form.action, { method: "POST", body: new URLSearchParams(fields(form)) });
        const page = new DOMParser().parseFromString(await response.text(), "text/html");
        const fresh = page.querySelector("[data-hints]");
        if (!response.ok || !fresh) {
            throw new Error(`status ${response.status}`);
        }
        form.closest("[data-hints]")?.replaceWith(fresh);
        const newest = [...fresh.querySelectorAll<HTMLElement>("summary")].pop();
        newest?.focus();
    } catch {
        button?.toggleAttribute("disabled", false);
        const words = form.querySelector(".aside");
        if (words) {
            words.textContent = say("hints.failed");
        }
    }
}

function fields(form: HTMLFormElement): [string, string][] {
    return [...new FormData(form)].map(([name, value]) => [name, String(value)]);
}

function fold(root: ParentNode): void {
    const key = `folded-hints:${location.pathname}`;
    const folded = new Set((recall(key) ?? "").split(" "));
    root.querySelectorAll<HTMLDetailsElement>("[data-hints] details").forEach((hint) => (hint.open = !folded.has(hint.id)));
    root.addEventListener(
        "toggle",
        (event) => {
            const hint = event.target;
            if (hint instanceof HTMLDetailsElement && hint.closest("[data-hints]")) {
                hint.open ? folded.delete(hint.id) : folded.add(hint.id);
                keep(key, [...folded].join(" ").trim());
            }
        },
        true,
    );
}

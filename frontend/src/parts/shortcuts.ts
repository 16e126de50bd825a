import { forget, keep, recall } from "./store";
import { say } from "../texts";

const APPLE = /Mac|iPhone|iPad/.test(navigator.userAgent);
const MOD = APPLE ? "⌘" : "Ctrl";
const OFF = "single-keys-off";

type Shortcut = [string[], string];

const EVERYWHERE: Shortcut[] = [
    [["?"], say("shortcuts.list")],
    [["/"], say("shortcuts.search")],
    [["←", "→"], say("shortcuts.divider")],
];

const EDITOR: Shortcut[] = [
    [[MOD, "Enter"], say("shortcuts.run")],
    [[MOD, "Shift", "Enter"], say("shortcuts.submit")],
    [[MOD, "F"], say("shortcuts.find")],
    [[MOD, "Z"], say("shortcuts.undo")],
    [["F8"], say("shortcuts.error")],
    [[MOD, "Space"], say("shortcuts.complete")],
    [[MOD, APPLE ? "⌥" : "Shift", "["], say("shortcuts.fold")],
    [["Esc", "Tab"], say("shortcuts.leave")],
];

/** The list of shortcuts, on `?` outside of anything one types into and on every button for it; `/` leads to the search. */
export function shortcuts(): void {
    let dialog: HTMLDialogElement | null = null;
    const open = () => {
        dialog ??= document.body.appendChild(build());
        dialog.showModal();
    };
    document.querySelectorAll<HTMLButtonElement>("[data-shortcuts]").forEach((button) => {
        button.hidden = false;
        button.addEventListener("click", open);
    });
    document.addEventListener("keydown", (event) => {
        if (typing(event) || recall(OFF) !== null || document.querySelector("dialog[open]")) {
            return;
        }
        if (event.key === "?") {
            open();
            event.preventDefault();
        } else if (event.key === "/") {
            search();
            event.preventDefault();
        }
    });
}

function typing(event: KeyboardEvent): boolean {
    const target = event.target;
    const modified = event.ctrlKey || event.metaKey || event.altKey || event.isComposing;
    return modified || (target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select")));
}

/** Where there is none, the page that has one. */
function search(): void {
    const field = document.querySelector<HTMLInputElement>("[data-search]");
    if (field) {
        field.focus();
        field.select();
    } else {
        location.assign("/#search");
    }
}

function build(): HTMLDialogElement {
    const dialog = document.createElement("dialog");
    dialog.className = "shortcuts";
    dialog.setAttribute("aria-labelledby", "shortcuts-title");
    const title = Object.assign(document.createElement("h2"), { id: "shortcuts-title", textContent: say("shortcuts.title") });
    const form = document.createElement("form");
    form.method = "dialog";
    form.append(Object.assign(document.createElement("button"), { textContent: say("close"), autofocus: true }));
    dialog.append(title, ...list(say("shortcuts.everywhere"), EVERYWHERE), ...list(say("shortcuts.editor"), EDITOR), choice(), form);
    return dialog;
}

function list(heading: string, shortcuts: Shortcut[]): HTMLElement[] {
    const entries = document.createElement("dl");
    for (const [keys, meaning] of shortcuts) {
        const term = document.createElement("dt");
        keys.forEach((key) => term.append(Object.assign(document.createElement("kbd"), { textContent: key }), " "));
        entries.append(term, Object.assign(document.createElement("dd"), { textContent: meaning }));
    }
    return [Object.assign(document.createElement("h3"), { textContent: heading }), entries];
}

/** Who dictates, or strikes keys by accident, can do without single keys. */
function choice(): HTMLElement {
    const box = Object.assign(document.createElement("input"), { type: "checkbox", checked: recall(OFF) === null });
    box.addEventListener("change", () => (box.checked ? forget(OFF) : keep(OFF, "yes")));
    const label = document.createElement("label");
    const question = Object.assign(document.createElement("kbd"), { textContent: "?" });
    const slash = Object.assign(document.createElement("kbd"), { textContent: "/" });
    label.append(box, " ", question, ` ${say("shortcuts.and")} `, slash, ` ${say("shortcuts.by-themselves")}`);
    return label;
}

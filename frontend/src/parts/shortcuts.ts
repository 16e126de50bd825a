const APPLE = /Mac|iPhone|iPad/.test(navigator.userAgent);
const MOD = APPLE ? "⌘" : "Ctrl";

const SHORTCUTS: [string[], string][] = [
    [[MOD, "Enter"], "Run: compile, check answers, weigh a few sizes"],
    [[MOD, "Shift", "Enter"], "Submit: weigh the whole ladder"],
    [[MOD, "F"], "Find in the code"],
    [[MOD, "Z"], "Undo, also after starting over"],
    [["F8"], "Go to the next error"],
    [[MOD, "Space"], "Complete"],
    [[MOD, APPLE ? "⌥" : "Shift", "["], "Fold here; with ] unfold"],
    [["Esc", "Tab"], "Leave the editor by keyboard"],
    [["←", "→"], "On a divider: move it; on a tab: the next one"],
    [["?"], "This list"],
];

/** The list of shortcuts, on {@code ?} outside of anything one types into, and on the button. */
export function shortcuts(button: HTMLButtonElement | null): void {
    let dialog: HTMLDialogElement | null = null;
    const open = () => {
        dialog ??= document.body.appendChild(build());
        dialog.showModal();
    };
    if (button) {
        button.hidden = false;
        button.addEventListener("click", open);
    }
    document.addEventListener("keydown", (event) => {
        const target = event.target;
        const typing = target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select"));
        if (event.key === "?" && !typing && !dialog?.open) {
            open();
            event.preventDefault();
        }
    });
}

function build(): HTMLDialogElement {
    const dialog = document.createElement("dialog");
    dialog.className = "shortcuts";
    dialog.setAttribute("aria-labelledby", "shortcuts-title");
    const title = Object.assign(document.createElement("h2"), { id: "shortcuts-title", textContent: "Keyboard shortcuts" });
    const list = document.createElement("dl");
    for (const [keys, meaning] of SHORTCUTS) {
        const term = document.createElement("dt");
        keys.forEach((key) => term.append(Object.assign(document.createElement("kbd"), { textContent: key }), " "));
        list.append(term, Object.assign(document.createElement("dd"), { textContent: meaning }));
    }
    const form = document.createElement("form");
    form.method = "dialog";
    form.append(Object.assign(document.createElement("button"), { textContent: "Close" }));
    dialog.append(title, list, form);
    return dialog;
}

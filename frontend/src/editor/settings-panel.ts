import type { EditorView } from "@codemirror/view";
import { setSize, setVim, size, SIZES, vimWanted } from "./settings";
import { say } from "../texts";

/** The button that opens the panel, which stands below it. */
export function openSettings(button: HTMLElement, view: EditorView): void {
    button.hidden = false;
    const panel = settingsPanel(view);
    button.after(panel);
    button.addEventListener("click", () => panel.togglePopover());
    panel.addEventListener("toggle", (event) => {
        const open = (event as ToggleEvent).newState === "open";
        button.setAttribute("aria-expanded", String(open));
        if (open) {
            const box = button.getBoundingClientRect();
            panel.style.top = `${box.bottom + 6}px`;
            panel.style.left = `${Math.max(8, Math.min(box.left, innerWidth - panel.offsetWidth - 8))}px`;
            panel.querySelector("input")?.focus();
        } else if (panel.contains(document.activeElement) || document.activeElement === document.body) {
            button.focus();
        }
    });
}

/** Font size and keys, in a popover that Escape closes. Each choice takes effect at once. */
export function settingsPanel(view: EditorView): HTMLElement {
    const panel = document.createElement("div");
    panel.id = "editor-settings";
    panel.className = "settings";
    panel.popover = "auto";
    panel.setAttribute("role", "dialog");
    panel.setAttribute("aria-label", say("editor.settings"));
    panel.append(sizes(view), vim(view));
    return panel;
}

function sizes(view: EditorView): HTMLElement {
    const label = Object.assign(document.createElement("label"), { textContent: say("editor.font-size") });
    const range = document.createElement("input");
    const shown = document.createElement("output");
    Object.assign(range, { type: "range", min: "0", max: String(SIZES.length - 1), step: "1", value: String(SIZES.indexOf(size())) });
    const show = () => {
        const rem = SIZES[Number(range.value)] ?? size();
        shown.textContent = `${Math.round(rem * 16)} px`;
        range.setAttribute("aria-valuetext", shown.textContent);
        return rem;
    };
    show();
    range.addEventListener("input", () => setSize(view, show()));
    label.append(range, shown);
    return label;
}

function vim(view: EditorView): HTMLElement {
    const label = document.createElement("label");
    const box = document.createElement("input");
    const words = Object.assign(document.createElement("span"), { textContent: say("editor.vim") });
    box.type = "checkbox";
    box.checked = vimWanted();
    box.addEventListener("change", async () => {
        const done = await setVim(view, box.checked);
        words.textContent = done ? say("editor.vim") : say("editor.vim-failed");
    });
    label.className = "tick";
    label.append(box, words);
    return label;
}

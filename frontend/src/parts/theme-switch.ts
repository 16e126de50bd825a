import { keep } from "./store";
import { say } from "../texts";

/** The switch in the bar names what it switches to. */
export function followTheme(): void {
    const button = document.querySelector<HTMLButtonElement>("[data-theme-switch]");
    const word = button?.querySelector("[data-theme-word]");
    if (!button || !word) {
        return;
    }
    const system = matchMedia("(prefers-color-scheme: dark)");
    const root = document.documentElement;
    const dark = () => (root.dataset["theme"] ?? (system.matches ? "dark" : "light")) === "dark";
    const show = () => {
        word.textContent = dark() ? say("theme.light") : say("theme.dark");
    };
    button.hidden = false;
    button.addEventListener("click", () => {
        root.dataset["theme"] = dark() ? "light" : "dark";
        keep("theme", root.dataset["theme"]);
        show();
    });
    system.addEventListener("change", show);
    show();
}

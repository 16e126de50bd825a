import { keep, recall } from "./store";

/** Plain or logarithmic axes: the style sheet switches; this remembers the choice, also for verdicts that arrive later. */
export function followAxes(): void {
    document.addEventListener("change", (event) => {
        const input = event.target;
        if (input instanceof HTMLInputElement && input.name === "axes") {
            keep("axes", input.value);
        }
    });
    restoreAxes(document);
}

export function restoreAxes(root: ParentNode): void {
    const chosen = recall("axes") === "log" ? "log" : "plain";
    root.querySelectorAll<HTMLInputElement>(`input[name="axes"][value="${chosen}"]`).forEach((input) => {
        input.checked = true;
    });
}

import { keep, recall } from "./store";

const LEAST = 18;
const MOST = 55;
const STRIDE = 2;

/** Lets one side pane's width be dragged or nudged with the arrow keys; remembered. Widths in percent of the desk. */
export function splitter(desk: HTMLElement, bar: HTMLElement): void {
    const pane = bar.dataset["splitter"] ?? "";
    const fromRight = pane === "verdict";
    const key = `pane:${pane}`;
    let width = Number(recall(key) ?? bar.dataset["width"] ?? 30);

    const set = (wanted: number, remember: boolean) => {
        width = Math.min(MOST, Math.max(LEAST, wanted));
        desk.style.setProperty(`--${pane}-width`, `${width}%`);
        bar.setAttribute("aria-valuenow", String(Math.round(width)));
        if (remember) {
            keep(key, String(width));
        }
    };

    bar.setAttribute("aria-valuemin", String(LEAST));
    bar.setAttribute("aria-valuemax", String(MOST));
    bar.addEventListener("pointerdown", (down) => {
        bar.setPointerCapture(down.pointerId);
        down.preventDefault();
        const box = desk.getBoundingClientRect();
        const share = (x: number) => ((fromRight ? box.right - x : x - box.left) / box.width) * 100;
        const move = (event: PointerEvent) => set(share(event.clientX), false);
        bar.addEventListener("pointermove", move);
        const end = () => {
            bar.removeEventListener("pointermove", move);
            set(width, true);
        };
        bar.addEventListener("lostpointercapture", end, { once: true });
    });
    bar.addEventListener("keydown", (event) => {
        const way = event.key === "ArrowLeft" ? -1 : event.key === "ArrowRight" ? 1 : 0;
        if (way !== 0) {
            set(width + way * STRIDE * (fromRight ? -1 : 1), true);
            event.preventDefault();
        }
    });
    set(width, false);
}

import type { Weighed } from "./api";
import { decimal, say } from "../texts";

const SVG = "http://www.w3.org/2000/svg";
const WIDTH = 500;
const HEIGHT = 220;
const LEFT = 58;
const RIGHT = 440;
const TOP = 14;
const BOTTOM = 182;

/** One axis while it is being weighed: each size lands as a point, the peak's bracket as a whisker above it. */
export class Points {
    readonly element: SVGSVGElement;
    private readonly seen: Weighed[] = [];

    constructor(private readonly axis: string) {
        this.element = document.createElementNS(SVG, "svg");
        this.element.setAttribute("class", "graph");
        this.element.setAttribute("viewBox", `0 0 ${WIDTH} ${HEIGHT}`);
        this.element.setAttribute("role", "img");
        this.element.setAttribute("aria-label", say("points.along", axis));
    }

    add(event: Weighed): void {
        this.seen.push(event);
        this.draw();
    }

    private draw(): void {
        const sizes = this.seen.map((event) => event.size);
        const widest = Math.max(...sizes, 1);
        const highest = Math.max(...this.seen.map((event) => Math.max(event.retained, event.peakHigh)), 1000) * 1.06;
        const x = (size: number) => LEFT + ((RIGHT - LEFT) * size) / widest;
        const y = (bytes: number) => BOTTOM - ((BOTTOM - TOP) * Math.max(0, bytes)) / highest;
        const symbol = this.seen[0]?.symbol ?? "";
        const parts: SVGElement[] = [
            line("axis", LEFT, BOTTOM, RIGHT, BOTTOM),
            text("tick up", LEFT - 7, BOTTOM + 4, "0"),
            text("tick up", LEFT - 7, TOP + 4, bytesInWords(highest / 1.06)),
            line("rule", LEFT, TOP, RIGHT, TOP),
            text("tick across", RIGHT, BOTTOM + 18, String(widest)),
            text("axis-name", (LEFT + RIGHT) / 2, BOTTOM + 30, `${this.axis} ${symbol}`),
        ];
        for (const event of this.seen) {
            parts.push(line("whisker", x(event.size), y(event.peakHigh), x(event.size), y(event.retained)));
            parts.push(line("whisker", x(event.size) - 3, y(event.peakHigh), x(event.size) + 3, y(event.peakHigh)));
        }
        for (const event of this.seen) {
            const dot = element("circle", "point");
            dot.setAttribute("cx", String(x(event.size)));
            dot.setAttribute("cy", String(y(event.retained)));
            dot.setAttribute("r", "3.4");
            parts.push(dot);
        }
        this.element.replaceChildren(...parts);
    }
}

export function bytesInWords(bytes: number): string {
    const units = ["B", "kB", "MB", "GB", "TB"];
    let unit = 0;
    while (Math.abs(bytes) >= 999.5 && unit < units.length - 1) {
        bytes /= 1000;
        unit++;
    }
    const digits = unit === 0 || bytes >= 99.95 ? bytes.toFixed(0) : bytes.toFixed(1).replace(/\.0$/, "");
    return `${decimal(digits)}\u00a0${units[unit]}`;
}

function element(name: string, style: string): SVGElement {
    const made = document.createElementNS(SVG, name);
    made.setAttribute("class", style);
    return made;
}

function line(style: string, x1: number, y1: number, x2: number, y2: number): SVGElement {
    const made = element("line", style);
    Object.entries({ x1, y1, x2, y2 }).forEach(([name, value]) => made.setAttribute(name, value.toFixed(1)));
    return made;
}

function text(style: string, x: number, y: number, words: string): SVGElement {
    const made = element("text", style);
    made.setAttribute("x", String(x));
    made.setAttribute("y", String(y));
    made.textContent = words;
    return made;
}

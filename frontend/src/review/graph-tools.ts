import { say } from "../texts";

const CLOSER = 1.5;
const CLOSEST = 8;

/** How much larger than on the page a picture is that is copied, so that it is sharp on a slide. */
const SHARP = 3;

const DRAWN = ["fill", "fill-opacity", "stroke", "stroke-width", "stroke-dasharray", "font-family", "font-size", "font-weight", "text-anchor", "paint-order", "opacity", "r"];

/** Buttons under a graph: nearer, farther, whole, as SVG, as PNG; and its points by the arrow keys. */
export function graphTools(figure: HTMLElement): void {
    const graphs = [...figure.querySelectorAll<SVGSVGElement>("svg.graph")];
    const tools = document.createElement("div");
    tools.className = "graph-tools";
    const said = Object.assign(document.createElement("output"), { className: "point-reading" });
    const seen = () => graphs.find((graph) => graph.checkVisibility()) ?? graphs[0]!;
    const button = (words: string, does: () => void) => {
        const made = Object.assign(document.createElement("button"), { type: "button", className: "quiet", textContent: words });
        made.addEventListener("click", does);
        tools.append(made);
    };
    const zooms = new Map(graphs.map((graph) => [graph, new Zoom(graph)]));
    const points = new Map(graphs.map((graph) => [graph, new Points(graph, (reading) => (said.textContent = reading))]));
    button(say("review.nearer"), () => zooms.get(seen())?.by(CLOSER, points.get(seen())?.place()));
    button(say("review.farther"), () => zooms.get(seen())?.by(1 / CLOSER));
    button(say("review.whole"), () => zooms.get(seen())?.whole());
    button(say("review.copy-svg"), () => void copySvg(seen(), said));
    button(say("review.copy-png"), () => void copyPng(seen(), said));
    graphs.forEach((graph) => {
        graph.setAttribute("tabindex", "0");
        graph.setAttribute("aria-describedby", [graph.getAttribute("aria-describedby") ?? "", "points-by-keys"].join(" ").trim());
        graph.addEventListener("keydown", (event) => {
            const zoom = zooms.get(graph);
            const walk = points.get(graph);
            const keys: Record<string, () => void> = {
                ArrowRight: () => walk?.step(1),
                ArrowLeft: () => walk?.step(-1),
                ArrowDown: () => walk?.other(1),
                ArrowUp: () => walk?.other(-1),
                Home: () => walk?.end(0),
                End: () => walk?.end(-1),
                "+": () => zoom?.by(CLOSER, walk?.place()),
                "-": () => zoom?.by(1 / CLOSER),
                "0": () => zoom?.whole(),
            };
            const does = event.ctrlKey || event.metaKey || event.altKey ? undefined : keys[event.key];
            if (does) {
                event.preventDefault();
                does();
                const place = walk?.place();
                if (place) {
                    zoom?.follow(place);
                }
            }
        });
    });
    tools.append(said);
    const after = figure.querySelector("div.log, div.plain:last-of-type") ?? graphs.at(-1);
    after?.after(tools);
}

interface Place {
    x: number;
    y: number;
}

/** What part of the picture is seen. */
class Zoom {
    private readonly all: DOMRect;
    private scale = 1;
    private centre: Place;

    constructor(private readonly graph: SVGSVGElement) {
        const box = graph.viewBox.baseVal;
        this.all = new DOMRect(box.x, box.y, box.width, box.height);
        this.centre = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }

    by(factor: number, about?: Place): void {
        this.scale = Math.max(1, Math.min(CLOSEST, this.scale * factor));
        if (about) {
            this.centre = about;
        }
        this.apply();
    }

    whole(): void {
        this.scale = 1;
        this.apply();
    }

    /** The point that is read stays in sight. */
    follow(place: Place): void {
        if (this.scale > 1) {
            this.centre = place;
            this.apply();
        }
    }

    private apply(): void {
        const width = this.all.width / this.scale;
        const height = this.all.height / this.scale;
        const x = Math.max(this.all.x, Math.min(this.centre.x - width / 2, this.all.right - width));
        const y = Math.max(this.all.y, Math.min(this.centre.y - height / 2, this.all.bottom - height));
        this.graph.setAttribute("viewBox", `${x} ${y} ${width} ${height}`);
        this.graph.style.setProperty("--near", String(this.scale));
        this.graph.classList.toggle("near", this.scale > 1);
    }
}

/** The points of a picture, curve by curve, each with its reading. */
class Points {
    private readonly curves: SVGGraphicsElement[][];
    private curve = 0;
    private point = -1;

    constructor(
        private readonly graph: SVGSVGElement,
        private readonly tell: (reading: string) => void,
    ) {
        const curves = new Map<string, SVGGraphicsElement[]>();
        graph.querySelectorAll<SVGGraphicsElement>(".point").forEach((point) => {
            const reading = point.querySelector("title")?.textContent ?? "";
            const name = reading.includes(", ") ? reading.slice(0, reading.indexOf(", ")) : "";
            curves.set(name, [...(curves.get(name) ?? []), point]);
        });
        this.curves = [...curves.values()].map((curve) => curve.sort((a, b) => middle(a).x - middle(b).x));
    }

    step(by: number): void {
        const length = this.curves[this.curve]?.length ?? 0;
        this.point = this.point < 0 ? (by > 0 ? 0 : length - 1) : Math.max(0, Math.min(length - 1, this.point + by));
        this.read();
    }

    /** The point of another curve that is nearest along the axis. */
    other(by: number): void {
        const here = this.place();
        this.curve = (this.curve + by + this.curves.length) % Math.max(1, this.curves.length);
        const curve = this.curves[this.curve] ?? [];
        if (here) {
            const distances = curve.map((point) => Math.abs(middle(point).x - here.x));
            this.point = distances.indexOf(Math.min(...distances));
        } else {
            this.point = 0;
        }
        this.read();
    }

    end(which: number): void {
        this.point = which < 0 ? (this.curves[this.curve]?.length ?? 0) - 1 : 0;
        this.read();
    }

    place(): Place | undefined {
        const point = this.curves[this.curve]?.[this.point];
        return point ? middle(point) : undefined;
    }

    private read(): void {
        this.graph.querySelectorAll(".point.read").forEach((point) => point.classList.remove("read"));
        const point = this.curves[this.curve]?.[this.point];
        point?.classList.add("read");
        this.tell(point?.querySelector("title")?.textContent ?? "");
    }
}

function middle(point: SVGGraphicsElement): Place {
    const box = point.getBBox();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** The picture by itself: what the style sheet says is written into it. */
function alone(graph: SVGSVGElement): string {
    const copy = graph.cloneNode(true) as SVGSVGElement;
    const from = [graph, ...graph.querySelectorAll<SVGElement>("*")];
    const to = [copy, ...copy.querySelectorAll<SVGElement>("*")];
    from.forEach((element, number) => {
        const style = getComputedStyle(element);
        const target = to[number]!;
        DRAWN.forEach((name) => {
            const value = style.getPropertyValue(name);
            if (value !== "") {
                target.setAttribute(name, value);
            }
        });
        target.removeAttribute("class");
        target.removeAttribute("style");
    });
    const paper = document.createElementNS("http://www.w3.org/2000/svg", "rect");
    const box = graph.viewBox.baseVal;
    Object.entries({ x: box.x, y: box.y, width: box.width, height: box.height, fill: getComputedStyle(document.documentElement).backgroundColor }).forEach(
        ([name, value]) => paper.setAttribute(name, String(value)),
    );
    copy.prepend(paper);
    copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
    copy.setAttribute("width", String(box.width));
    copy.setAttribute("height", String(box.height));
    copy.removeAttribute("tabindex");
    return new XMLSerializer().serializeToString(copy);
}

async function copySvg(graph: SVGSVGElement, said: HTMLElement): Promise<void> {
    const text = alone(graph);
    try {
        await navigator.clipboard.writeText(text);
        said.textContent = say("review.copied");
    } catch {
        save(new Blob([text], { type: "image/svg+xml" }), "graph.svg");
        said.textContent = say("review.saved");
    }
}

async function copyPng(graph: SVGSVGElement, said: HTMLElement): Promise<void> {
    const picture = await png(graph);
    try {
        await navigator.clipboard.write([new ClipboardItem({ "image/png": picture })]);
        said.textContent = say("review.copied");
    } catch {
        save(picture, "graph.png");
        said.textContent = say("review.saved");
    }
}

async function png(graph: SVGSVGElement): Promise<Blob> {
    const box = graph.viewBox.baseVal;
    const image = new Image(box.width * SHARP, box.height * SHARP);
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(alone(graph))}`;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = box.width * SHARP;
    canvas.height = box.height * SHARP;
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return new Promise((done, failed) => canvas.toBlob((blob) => (blob ? done(blob) : failed(new Error("no picture"))), "image/png"));
}

/** Where the clipboard is closed to pages: not every browser, and not every address, opens it. */
function save(picture: Blob, name: string): void {
    const link = Object.assign(document.createElement("a"), { href: URL.createObjectURL(picture), download: name });
    link.click();
    URL.revokeObjectURL(link.href);
}

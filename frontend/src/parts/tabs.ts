const NARROW = "(max-width: 60rem)";

/** On a narrow screen the panes are tabs; on a wide one they stand side by side and the tabs are gone. */
export class Tabs {
    private readonly tabs: HTMLButtonElement[];

    constructor(private readonly desk: HTMLElement) {
        const list = desk.querySelector<HTMLElement>("[data-tabs]");
        this.tabs = [...(list?.querySelectorAll("button") ?? [])];
        this.tabs.forEach((tab) => {
            tab.addEventListener("click", () => this.show(tab));
            tab.addEventListener("keydown", (event) => this.move(event, tab));
        });
        const narrow = matchMedia(NARROW);
        const fit = () => {
            if (list) {
                list.hidden = !narrow.matches;
            }
            this.panes().forEach((pane) => (narrow.matches ? pane.setAttribute("role", "tabpanel") : pane.removeAttribute("role")));
        };
        narrow.addEventListener("change", fit);
        fit();
        const first = this.tabs[0];
        if (first) {
            this.show(first);
        }
    }

    /** Brings a pane to the front; of no consequence where all are seen. */
    open(name: "statement" | "code" | "verdict"): void {
        const tab = this.tabs.find((candidate) => candidate.id === `tab-${name}`);
        if (tab) {
            this.show(tab);
        }
    }

    private panes(): Element[] {
        return this.tabs.flatMap((tab) => document.getElementById(tab.getAttribute("aria-controls") ?? "") ?? []);
    }

    private show(chosen: HTMLButtonElement): void {
        this.tabs.forEach((tab) => {
            tab.setAttribute("aria-selected", String(tab === chosen));
            tab.tabIndex = tab === chosen ? 0 : -1;
        });
        this.desk.dataset["shown"] = chosen.id.replace("tab-", "");
    }

    private move(event: KeyboardEvent, tab: HTMLButtonElement): void {
        const way = event.key === "ArrowLeft" ? -1 : event.key === "ArrowRight" ? 1 : 0;
        const next = this.tabs[(this.tabs.indexOf(tab) + way + this.tabs.length) % this.tabs.length];
        if (way !== 0 && next) {
            this.show(next);
            next.focus();
            event.preventDefault();
        }
    }
}

/** Where a line is asked for, clicking one in the listing fills its number in. */
export function pickLines(form: HTMLFormElement): void {
    const field = form.querySelector<HTMLInputElement>("input[name=answer]");
    const listing = document.querySelector<HTMLElement>(".source");
    if (form.dataset["kind"] !== "line" || !field || !listing) {
        return;
    }
    listing.classList.add("pickable");
    listing.addEventListener("click", (event) => {
        const line = event.target instanceof Element ? event.target.closest("li") : null;
        if (line && getSelection()?.isCollapsed !== false) {
            listing.querySelector(".picked")?.classList.remove("picked");
            line.classList.add("picked");
            field.value = line.id.slice(1);
            field.focus({ preventScroll: true });
        }
    });
}

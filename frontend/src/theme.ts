/*
 * Runs before anything is painted: a theme chosen by hand is put on the root element at once, so no page flashes in the wrong
 * colours. A classic script, so it imports nothing and keeps its names to itself.
 */
(() => {
    try {
        const chosen = localStorage.getItem("theme");
        if (chosen === "light" || chosen === "dark") {
            document.documentElement.dataset["theme"] = chosen;
        }
    } catch {
        // Storage is forbidden here: the system's theme it is.
    }
})();

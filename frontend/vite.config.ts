import { defineConfig } from "vite";

// Three entries: "theme" blocks for a moment in the head so that no page flashes in the wrong colours,
// "house" is on every page, "problem" is the editor and the live verdict.
export default defineConfig({
    base: "/assets/",
    publicDir: false,
    build: {
        manifest: "manifest.json",
        modulePreload: { polyfill: false },
        assetsInlineLimit: 0,
        assetsDir: "",
        target: "es2022",
        rollupOptions: {
            input: ["src/theme.ts", "src/house.ts", "src/problem.ts"],
        },
    },
});

import { defineConfig } from "vite";

// "theme" blocks for a moment in the head so that no page flashes in the wrong colours; "house" is on every page;
// "problem" is the editor with its live verdict; "verdict" waits on a verdict that is not there yet;
// "attempts" is the list of them and two compared; "lab" is the editor with the lab's form and curves;
// "questions" speaks the follow-up questions and listens; "drill" waits for a graph, and is the look of finding a leak;
// "admin" is the look of administrators' pages;
// "interviews" is the look of setting interviews up; "room" is a candidate's desk in one; "watch" is where it is watched;
// "review" plays interviews back and has the tools of their graphs;
// "author" is the desk on which packages are written, and a proof as it goes on.
export default defineConfig({
    plugins: [
        {
            // What is loaded late needs nothing loaded before it: without Vite's helper for that the page is half a kilobyte lighter.
            name: "plain-import",
            enforce: "pre",
            load: (id) => (id === "\0vite/preload-helper.js" ? "export const __vitePreload = (load) => load();" : null),
        },
    ],
    base: "/assets/",
    publicDir: false,
    logLevel: "warn",
    build: {
        manifest: "manifest.json",
        modulePreload: { polyfill: false },
        assetsInlineLimit: 0,
        assetsDir: "",
        target: "es2022",
        rollupOptions: {
            // Each file costs a request and its own dictionary: what every page needs is one, and so is what a desk is made of.
            output: {
                codeSplitting: {
                    groups: [
                        { name: "texts", test: /src\/(texts|parts\/(store|axes-switch))\.ts$|preload-helper/, priority: 2 },
                        { name: "desk", test: /src\/(editor\/(editor|look|marks)|live\/reading|practice\/claim)\.ts$/, priority: 1 },
                    ],
                },
            },
            input: ["theme", "house", "problem", "verdict", "attempts", "lab", "questions", "drill", "author", "admin", "interviews", "room", "watch", "review"].map((entry) => `src/${entry}.ts`),
        },
    },
});

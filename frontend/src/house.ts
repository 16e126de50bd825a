import "./styles/tokens.css";
import "./styles/fonts.css";
import "./styles/base.css";
import "./styles/layout.css";
import "./styles/account.css";
import "./styles/ledger.css";
import "./styles/verdict.css";
import "./styles/curves.css";
import "./styles/graph.css";
import "./styles/lesson.css";
import "./styles/practice.css";
import { followTheme } from "./parts/theme-switch";
import { followAxes } from "./parts/axes-switch";
import { shortcuts } from "./parts/shortcuts";
import { sieve } from "./practice/register";

followTheme();
followAxes();
shortcuts();

const register = document.querySelector<HTMLFormElement>("[data-sieve]");
if (register) {
    sieve(register);
}

import "./styles/folding.css";
import "./styles/admin.css";
import "./styles/interviews.css";

import "./styles/folding.css";
import "./styles/status.css";
import "./styles/admin.css";

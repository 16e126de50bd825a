import "./styles/status.css";
import "./styles/admin.css";

import "./styles/admin.css";
import "./styles/interviews.css";

import "./styles/house.css"; export {};

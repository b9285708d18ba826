// What it loads defines its files.
import './plan-report.files.js';
import './status-report.files.js';

export { FrameController } from './frame.js';

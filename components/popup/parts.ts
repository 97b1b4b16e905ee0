import './later.css';

/** The parts of the popup that come after its first sight, or only where they are needed: one script. */
export { Exports } from '../shared/Exports.tsx';
export { AskKeep } from './AskKeep.tsx';
export { Below } from './Below.tsx';
export { ListOffer } from './ListOffer.tsx';
export { Other } from './Other.tsx';
export { Tiers } from './Tiers.tsx';
export { TroubleLine } from './TroubleLine.tsx';
export { Turn } from './Turn.tsx';
export { Unknown } from './Unknown.tsx';

import './chart';
import './picker';

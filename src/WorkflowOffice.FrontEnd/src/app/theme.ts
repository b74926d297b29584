import type { ThemeConfig } from 'antd';
import { palette } from '../lib/colours';

/** Calm and dense: a clerk reads it all day on a 1366×768 screen. */
export const theme: ThemeConfig = {
  token: {
    colorPrimary: palette.brand,
    colorInfo: palette.brand,
    colorSuccess: palette.green,
    colorWarning: '#c98a00',
    colorError: palette.red,
    colorInfoBg: palette.brandPaper,
    colorInfoBorder: '#b9cfe8',
    colorSuccessBg: palette.greenPaper,
    colorSuccessBorder: '#b7dbc4',
    colorWarningBg: palette.yellowPaper,
    colorErrorBg: palette.redPaper,
    colorLink: palette.brand,
    colorText: palette.ink,
    colorTextDescription: palette.quiet,
    colorTextPlaceholder: '#7a8896',
    colorBorder: '#c3ccd5',
    borderRadius: 4,
    controlHeight: 32,
    fontSize: 14,
    fontFamily: "'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Source Han Sans SC', 'WenQuanYi Micro Hei', sans-serif",
    motionDurationMid: '0.12s',
    motionDurationSlow: '0.16s',
  },
  components: {
    Alert: { withDescriptionPadding: '8px 14px', withDescriptionIconSize: 18, defaultPadding: '6px 14px' },
    Table: { cellPaddingBlockSM: 6, cellPaddingInlineSM: 10, headerBg: '#f3f5f8', headerColor: palette.quiet, rowSelectedBg: '#e6eef7', rowSelectedHoverBg: '#dde8f4' },
    Form: { itemMarginBottom: 14, verticalLabelPadding: '0 0 3px', labelColor: palette.ink },
    Timeline: { itemPaddingBottom: 14 },
    Tabs: { horizontalMargin: '0 0 10px 0' },
  },
};

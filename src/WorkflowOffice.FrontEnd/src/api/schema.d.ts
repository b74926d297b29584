export interface paths {
    "/api/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 登录页所需信息；演示模式列出示范账号 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SignInPageView"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 当前登录人、职务与权限 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SessionView"];
                    };
                };
            };
        };
        put?: never;
        /** 登录 */
        post: {
            parameters: {
                query?: never;
                header?: {
                    "X-Request-Id"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Credentials"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SessionView"];
                    };
                };
            };
        };
        /** 退出登录 */
        delete: {
            parameters: {
                query?: never;
                header?: {
                    "X-Request-Id"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 修改本人密码 */
        post: {
            parameters: {
                query?: never;
                header?: {
                    "X-Request-Id"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PasswordChange"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SessionView"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/setup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 凭一次性链接创建首批管理员 */
        post: {
            parameters: {
                query?: never;
                header?: {
                    "X-Request-Id"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["SetupRequest"];
                };
            };
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/procedures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ListProcedures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/procedures/{definitionId}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["StartCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ClaimTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ReleaseTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["SaveDraft"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CompleteTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clocks/{id}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 中止、恢复、延长、更正起算日 */
        post: operations["ChangeClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/watch-scheme": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 预警与督办方案 */
        get: operations["ViewWatchScheme"];
        put?: never;
        /** 编制预警与督办方案 */
        post: operations["SaveWatchScheme"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/watch-scheme/{version}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 复核发布 */
        post: operations["PublishWatchScheme"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/watch-scheme/{version}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退回编制 */
        post: operations["DiscardWatchScheme"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 生成文书草稿（流程以外） */
        post: operations["DraftDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 两个版本的文字差异；缺省为现行文本与生成稿 */
        get: operations["CompareDocumentVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/numbers/series": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 编号登记簿：各机关、文种、年度 */
        get: operations["ListNumberSeries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/numbers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个系列的编号，作废的也在内 */
        get: operations["ListNumbers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/seals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 用印登记簿 */
        get: operations["ListSealUses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/seals/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 用印登记簿：导出 Excel */
        get: operations["ExportSealUses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/volume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 整个事项的文书和附件，压缩包，附卷内目录 */
        get: operations["DownloadVolume"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workflow-versions/{versionId}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 发布检查：列出全部问题，不作任何改变 */
        post: operations["CheckWorkflowVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workflow-versions/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 检查一份还没有保存的流程 */
        post: operations["CheckWorkflowText"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workflow-versions/{versionId}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个版本的修改人、改动、提交和发布情况 */
        get: operations["ReviewWorkflowVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workflow-drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 还没有发布的草稿，已提交的在前 */
        get: operations["ListWorkflowDrafts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workflow-versions/{versionId}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提交发布：交给另一位有发布权限的人员 */
        post: operations["SubmitWorkflowVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workflow-versions/{versionId}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退回提交的草稿，写明理由 */
        post: operations["ReturnWorkflowVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workflow-versions/compare": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 比较同一流程的两个版本：图和文字 */
        get: operations["CompareWorkflowVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/parameters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 制度参数及其修改 */
        get: operations["ListParameters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/parameters/{key}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提出参数修改 */
        post: operations["ProposeParameter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/parameter-changes/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 确认参数修改（提出人以外的人） */
        post: operations["ConfirmParameter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/decision-tables": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 全部决策表 */
        get: operations["ListDecisionTables"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/decision-tables/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一张决策表；不指明版本时为编制中的或已发布的版本 */
        get: operations["ViewDecisionTable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/decision-tables/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 检查一张表：有无遗漏、重叠、读不懂的单元格 */
        post: operations["CheckDecisionTable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/decision-tables/try": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 用一组情形试算 */
        post: operations["TryDecisionTable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/decision-tables/{id}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 保存编制中的版本 */
        put: operations["SaveDecisionTable"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/decision-tables/{id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提交发布，附修改说明 */
        post: operations["SubmitDecisionTable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/decision-tables/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退回修改，附理由 */
        post: operations["ReturnDecisionTable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/decision-tables/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 发布（编制人以外的人） */
        post: operations["PublishDecisionTable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/catalogues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 全部目录和台账的定义 */
        get: operations["ListCatalogues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/catalogues/{kind}/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个目录或台账；不指明版本时为编制中的或已发布的版本 */
        get: operations["ViewCatalogue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/catalogues/{kind}/{id}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 保存编制中的版本 */
        put: operations["SaveCatalogue"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/catalogues/{kind}/{id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提交发布，附修改说明 */
        post: operations["SubmitCatalogue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/catalogues/{kind}/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退回修改，附理由 */
        post: operations["ReturnCatalogue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/catalogues/{kind}/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 发布（编制人以外的人） */
        post: operations["PublishCatalogue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/profiles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 配置档、适用情况与合并后的参数 */
        get: operations["ViewProfiles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/profiles/{id}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提出启用或者停用配置档 */
        post: operations["ProposeProfileChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/profile-changes/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 确认配置修改（提出人以外的人） */
        post: operations["ConfirmProfileChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/credentials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记执法证、监督证 */
        post: operations["RegisterCredential"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 台账目录 */
        get: operations["ListRegisters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 台账：列表、合计、筛选 */
        get: operations["ViewRegister"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registers/{id}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 台账：导出 Excel */
        get: operations["ExportRegister"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/annual-figures/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 年度报告数字（取自台账） */
        get: operations["ListAnnualFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar/{year}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出一年的安排（JSON） */
        get: operations["ExportCalendarYear"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 节假日版本 */
        get: operations["ListCalendarVersions"];
        put?: never;
        /** 提交复核 */
        post: operations["SubmitHolidayArrangement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar/versions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个版本的内容 */
        get: operations["ViewCalendarVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar/versions/{id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 发布后哪些期限变动 */
        get: operations["PreviewCalendarVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 识别粘贴的通知或者导入的文件（不保存） */
        post: operations["ReadHolidayNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 保存前查看问题和变动的期限（不保存） */
        post: operations["PreviewHolidayArrangement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar/versions/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 复核发布（录入人不得复核） */
        post: operations["PublishCalendarVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar/versions/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退回录入人 */
        post: operations["ReturnCalendarVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar/versions/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 录入人撤回 */
        post: operations["WithdrawCalendarVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 工作台：待办、临近期限、通知 */
        get: operations["ViewDesk"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 待办、已办、督办 */
        get: operations["ListTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个任务：表单、文书、期限、办理过程 */
        get: operations["ViewTask"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 我发起的事项，或有权查看的全部事项 */
        get: operations["ListCases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个事项的概况 */
        get: operations["ViewCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/flow": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 流程图：按事项所用的流程版本绘制，标出进展 */
        get: operations["ViewFlow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 办理过程：谁、何时、结果、意见、依据 */
        get: operations["ViewSteps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 事项的审计记录 */
        get: operations["ViewCaseAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/draws": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 随机抽取：名单、种子、结果和当场重新计算的核对 */
        get: operations["ViewDraws"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 期限看板：列表 */
        get: operations["ListClocks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clocks/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 期限看板：各颜色的数量 */
        get: operations["SummariseClocks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clocks/month": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 期限看板：月历 */
        get: operations["ViewClockMonth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clocks/workload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 期限看板：今后各周的工作量 */
        get: operations["ForecastWorkload"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clocks/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 期限看板：导出 Excel */
        get: operations["ExportClocks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clocks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个期限：为什么是这一天 */
        get: operations["ViewClock"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一件文书及其经过 */
        get: operations["ViewDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 下载文书（.docx）或其某一版本；inline=1 供预览 */
        get: operations["DownloadDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 文书的 PDF；inline=1 供预览 */
        get: operations["DownloadDocumentPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 事项的附件 */
        get: operations["ListAttachments"];
        put?: never;
        /** 上传附件（multipart/form-data：file，可带 taskId、field） */
        post: operations["UploadAttachment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attachments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 下载附件 */
        get: operations["DownloadAttachment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本人的通知 */
        get: operations["ListNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 标为已读 */
        post: operations["MarkNoticeRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/read-all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 全部标为已读 */
        post: operations["MarkAllNoticesRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 人员，可按职务、单位筛选 */
        get: operations["ListPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 机构 */
        get: operations["ListUnits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 职务 */
        get: operations["ListPosts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 各年度节假日安排 */
        get: operations["ListCalendarYears"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一年的工作日与休息日 */
        get: operations["ViewCalendarYear"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 批注 */
        post: operations["CommentOnDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/comments/{commentId}/settle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 批注已处理 */
        post: operations["SettleComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 送审 */
        post: operations["SubmitDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退回修改 */
        post: operations["ReturnDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/regenerate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 按现在的事项内容重新生成草稿 */
        post: operations["RegenerateDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/sign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 签发 */
        post: operations["SignDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/seal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 用印登记 */
        post: operations["SealDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/issue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 制发（取得文号） */
        post: operations["IssueDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 作废（文号保留） */
        post: operations["VoidDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/correct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 更正已制发的文书（生成更正文书和更正通知书） */
        post: operations["CorrectDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/serve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记送达（没有流程步骤等候的文书） */
        post: operations["ServeDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 补录收到日期 */
        post: operations["EnterDocumentReceipt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/changed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 上传手工修改的 Word 文件（file、note） */
        post: operations["UploadChangedDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/signature": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 上传签名图片（as=image，place=签名位置）或签发件扫描（as=scan） */
        post: operations["UploadSignature"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/seal-image": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 放入印章图片（PNG） */
        post: operations["UploadSealImage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/sealed-scan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 上传盖章件扫描 */
        post: operations["UploadSealedScan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 文书模板 */
        get: operations["ListTemplates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/templates/{templateId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一种模板：字段、各版、经过 */
        get: operations["ViewTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/templates/{templateId}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 上传在 Word 中修改的模板（multipart/form-data：file、note），成为草稿 */
        post: operations["UploadTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/template-versions/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 下载模板（.docx） */
        get: operations["DownloadTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/template-versions/{id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 用示例内容填写的模板；format=pdf 为 PDF */
        get: operations["PreviewTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/template-versions/{id}/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 与现行版的文字差异 */
        get: operations["CompareTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/template-versions/{id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 送审 */
        post: operations["SubmitTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/template-versions/{id}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 弃用草稿 */
        post: operations["DiscardTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/template-versions/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 发布（须由另一人） */
        post: operations["PublishTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/template-versions/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退回 */
        post: operations["ReturnTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/template-versions/{id}/retract": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 停用 */
        post: operations["RetractTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/elsa/api/workflow-definitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 流程定义列表 */
        get: operations["ListWorkflowDefinitions"];
        put?: never;
        /** 保存草稿，可同时发布 */
        post: operations["SaveWorkflowDefinition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/elsa/api/workflow-definitions/{definitionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 流程定义 */
        get: operations["GetWorkflowDefinition"];
        put?: never;
        post?: never;
        /** 删除未使用的流程 */
        delete: operations["DeleteWorkflowDefinition"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/elsa/api/workflow-definitions/by-definition-id/{definitionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 流程定义 */
        get: operations["GetWorkflowDefinitionByDefinitionId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/elsa/api/workflow-definitions/by-id/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个版本 */
        get: operations["GetWorkflowDefinitionVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/elsa/api/workflow-definitions/{definitionId}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 全部版本 */
        get: operations["ListWorkflowDefinitionVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/elsa/api/workflow-definitions/validation/is-name-unique": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 名称是否已被使用 */
        get: operations["IsWorkflowNameUnique"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/elsa/api/workflow-definitions/many-by-id": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 多个版本 */
        get: operations["GetWorkflowDefinitionVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/elsa/api/workflow-definitions/query/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 流程的数量 */
        get: operations["CountWorkflowDefinitions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/elsa/api/workflow-definitions/{definitionId}/consumers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 采用这一流程的其他流程 */
        get: operations["ListWorkflowConsumers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/elsa/api/workflow-definitions/subgraph/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个活动及其内部 */
        get: operations["GetWorkflowSubgraph"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/elsa/api/workflow-definitions/subgraph/segments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 到一个活动的路径 */
        get: operations["GetWorkflowSubgraphSegments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/elsa/api/workflow-definitions/{definitionId}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 下载流程文件 */
        get: operations["ExportWorkflowDefinition"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/elsa/api/workflow-definitions/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 上传流程文件，存为草稿 */
        post: operations["ImportWorkflowDefinition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/elsa/api/workflow-definitions/import-files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 上传多个流程文件，存为草稿 */
        post: operations["ImportWorkflowDefinitions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/elsa/api/workflow-definitions/{definitionId}/execute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 测试运行，不办理任何事项 */
        post: operations["TestRunWorkflow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/elsa/api/workflow-definitions/{definitionId}/dispatch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 测试运行，只答复编号 */
        post: operations["TestRunWorkflowForItsId"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/elsa/api/workflow-definitions/{definitionId}/update-references": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 更新对这一流程的引用 */
        post: operations["UpdateWorkflowReferences"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/elsa/api/workflow-definitions/{definitionId}/version/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** 删除未使用的版本 */
        delete: operations["DeleteWorkflowDefinitionVersionNumber"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/elsa/api/workflow-definitions/{definitionId}/revert/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 以旧版本内容建立新草稿 */
        post: operations["RevertWorkflowDefinition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/elsa/api/workflow-definitions/{definitionId}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 发布最新版本 */
        post: operations["PublishWorkflowDefinition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/elsa/api/workflow-definitions/{definitionId}/retract": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤回发布，新事项不再采用 */
        post: operations["RetractWorkflowDefinition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/elsa/api/workflow-definition-versions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** 删除未使用的版本 */
        delete: operations["DeleteWorkflowDefinitionVersion"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/elsa/api/descriptors/activities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 活动目录 */
        get: operations["ListActivityDescriptors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/elsa/api/descriptors/activities/{typeName}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一种活动 */
        get: operations["GetActivityDescriptor"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/elsa/api/descriptors/activities/{typeName}/options/{input}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 一项输入的可选内容 */
        post: operations["ListInputOptions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/elsa/api/descriptors/output-converters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 输出的换算 */
        get: operations["ListOutputConverters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/elsa/api/descriptors/expression-descriptors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 值的写法 */
        get: operations["ListExpressionDescriptors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/elsa/api/descriptors/variables": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 变量类型 */
        get: operations["ListVariableTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/elsa/api/descriptors/storage-drivers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 变量的保存方式 */
        get: operations["ListStorageDrivers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/elsa/api/descriptors/incident-strategies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 故障处理方式 */
        get: operations["ListIncidentStrategies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/elsa/api/descriptors/workflow-activation-strategies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 发起限制 */
        get: operations["ListActivationStrategies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/elsa/api/descriptors/log-persistence-strategies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 日志留存方式 */
        get: operations["ListLogPersistenceStrategies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/elsa/api/descriptors/commit-strategies/workflows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 流程的提交方式 */
        get: operations["ListWorkflowCommitStrategies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/elsa/api/descriptors/commit-strategies/activities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 活动的提交方式 */
        get: operations["ListActivityCommitStrategies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/elsa/api/scripting/javascript/type-definitions/{definitionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 表达式可用的名称 */
        post: operations["GetScriptTypes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/elsa/api/tests/activities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 测试一个步骤，不留任何内容 */
        post: operations["TestWorkflowActivity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/elsa/api/features/installed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 设计器的可选功能 */
        get: operations["ListInstalledFeatures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/elsa/api/package/version": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 接口版本 */
        get: operations["GetPackageVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/elsa/api/activity-execution-summaries/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 步骤的执行摘要 */
        get: operations["ListActivityExecutionSummaries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/elsa/api/bulk-actions/publish/workflow-definitions/by-definition-ids": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 发布多个流程 */
        post: operations["PublishWorkflowDefinitions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/elsa/api/bulk-actions/retract/workflow-definitions/by-definition-ids": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤回多个流程 */
        post: operations["RetractWorkflowDefinitions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/elsa/api/bulk-actions/export/workflow-definitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 下载多个流程文件 */
        post: operations["ExportWorkflowDefinitions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/elsa/api/bulk-actions/delete/workflow-definitions/by-definition-id": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 删除多个未使用的流程 */
        post: operations["DeleteWorkflowDefinitions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/elsa/api/bulk-actions/delete/workflow-definitions/by-id": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 删除多个未使用的版本 */
        post: operations["DeleteWorkflowDefinitionVersions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/elsa/api/activity-executions/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 步骤的执行 */
        get: operations["ListActivityExecutions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/elsa/api/activity-executions/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 步骤的执行次数 */
        get: operations["CountActivityExecutions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/elsa/api/activity-executions/by-id": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一次步骤执行 */
        get: operations["FindActivityExecution"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/elsa/api/activity-executions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一次步骤执行 */
        get: operations["GetActivityExecution"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/elsa/api/activity-executions/{id}/call-stack": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 由哪些步骤引起 */
        get: operations["GetActivityCallStack"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/elsa/api/activity-executions/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 各步骤的执行情况 */
        post: operations["ReportActivityExecutions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/elsa/api/cancel/workflow-instances/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 取消流程实例 */
        post: operations["CancelWorkflowInstance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/elsa/api/bulk-actions/cancel/workflow-instances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 取消多个流程实例 */
        post: operations["CancelWorkflowInstances"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/elsa/api/workflow-instances/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 流程实例 */
        get: operations["GetWorkflowInstance"];
        put?: never;
        post?: never;
        /** 删除测试运行 */
        delete: operations["DeleteWorkflowInstance"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/elsa/api/bulk-actions/delete/workflow-instances/by-id": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 删除多个测试运行 */
        post: operations["DeleteWorkflowInstances"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/elsa/api/workflow-instances/{id}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出流程实例 */
        get: operations["ExportWorkflowInstance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/elsa/api/bulk-actions/export/workflow-instances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 导出多个流程实例 */
        post: operations["ExportWorkflowInstances"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/elsa/api/workflow-instances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 流程实例列表 */
        get: operations["ListWorkflowInstances"];
        put?: never;
        /** 流程实例列表（筛选） */
        post: operations["SearchWorkflowInstances"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/elsa/api/workflow-instances/{id}/execution-state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 运行状态 */
        get: operations["GetWorkflowInstanceState"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/elsa/api/workflow-instances/{id}/variables": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 流程变量 */
        get: operations["ListWorkflowInstanceVariables"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/elsa/api/workflow-instances/{id}/journal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 执行日志 */
        get: operations["ListWorkflowJournal"];
        put?: never;
        /** 执行日志（筛选） */
        post: operations["SearchWorkflowJournal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/elsa/api/workflow-instances/{id}/journal/{activityId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个步骤的最后一条日志 */
        get: operations["GetLastJournalEntry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incidents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 故障列表，最新的在前 */
        get: operations["ListIncidents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incidents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个故障 */
        get: operations["GetIncident"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incidents/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 重试故障的步骤 */
        post: operations["RetryIncident"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incidents/{id}/skip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 跳过故障的步骤 */
        post: operations["SkipIncident"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workflow-instances/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 取消流程实例 */
        post: operations["CancelFaultedInstance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workflow-versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个流程的全部版本，最新的在前 */
        get: operations["ListWorkflowVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workflow-versions/{versionId}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 发布一个版本 */
        post: operations["PublishWorkflowVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        ActivityItem: {
            typeName: string;
            namespace: string;
            name: string;
            /** Format: int32 */
            version: number;
            category: string;
            displayName: string;
            description: string;
            inputs: components["schemas"]["InputItem"][];
            outputs: components["schemas"]["OutputItem"][];
            kind: string;
            runAsynchronously: boolean;
            ports: components["schemas"]["PortItem"][];
            customProperties: components["schemas"]["JsonObject"];
            constructionProperties: components["schemas"]["JsonObject"];
            isContainer: boolean;
            isBrowsable: boolean;
            isStart: boolean;
            isTerminal: boolean;
        };
        ActivityRun: {
            workflowInstanceId: string;
            activityId: string;
            activityNodeId: string;
            activityType: string;
            /** Format: int32 */
            activityTypeVersion: number;
            activityName?: null | string;
            activityState?: null | components["schemas"]["JsonObject"];
            outputs?: null | components["schemas"]["JsonObject"];
            payload?: null | components["schemas"]["JsonObject"];
            properties: components["schemas"]["JsonObject"];
            metadata: components["schemas"]["JsonObject"];
            /** Format: date-time */
            startedAt: string;
            hasBookmarks: boolean;
            status: string;
            /** Format: int32 */
            aggregateFaultCount: number;
            /** Format: date-time */
            completedAt?: null | string;
            schedulingActivityExecutionId?: null | string;
            schedulingActivityId?: null | string;
            /** Format: int32 */
            callStackDepth: number;
            id: string;
        };
        ActivityStats: {
            activityId: string;
            activityNodeId: string;
            /** Format: int32 */
            startedCount: number;
            /** Format: int32 */
            completedCount: number;
            /** Format: int32 */
            uncompletedCount: number;
            isBlocked: boolean;
            isFaulted: boolean;
            /** Format: int32 */
            aggregateFaultCount: number;
            metadata: components["schemas"]["JsonObject"];
        };
        /** @description A name that an office bore for a time: documents carry the name of their day, citations keep the old one (C-31). */
        AgencyName: {
            /** @description Which office, whatever it is called. */
            agency: string;
            name: string;
            /**
             * Format: date
             * @description Null: since its foundation.
             */
            validFrom?: null | string;
            /**
             * Format: date
             * @description Last day; null: until now.
             */
            validTo?: null | string;
        };
        /** @enum {unknown} */
        AlertLevel: "Yellow" | "Red";
        /** @description One warning (预警) or one rung of an escalation ladder (督办方案), as a definition or the watch scheme writes it. */
        AlertRule: {
            /**
             * Format: int32
             * @description So many units before the end; 0 with After = 0 is the last day itself.
             * @default 0
             */
            before: number;
            /**
             * Format: int32
             * @description So many units after the end; 1 = the day after.
             * @default 0
             */
            after: number;
            /** @description NaturalDay, WorkingDay or Hour. */
            unit?: components["schemas"]["PeriodUnit"];
            /** @description Code of the post to tell; empty: the responsible one. */
            post?: null | string;
            /**
             * Format: int32
             * @description Instead of Before: when so many percent of the period have passed, 1–99.
             */
            percent?: null | number;
            level?: null | components["schemas"]["AlertLevel"];
            /** @description What the notice says besides the facts; empty: the usual words. */
            text?: null | string;
        };
        AllOfOfStorageDriverItem: {
            items: components["schemas"]["StorageDriverItem"][];
        };
        AllOfOfVariableTypeItem: {
            items: components["schemas"]["VariableTypeItem"][];
        };
        AnnualFigure: {
            registerId: string;
            register: string;
            label: string;
            /** Format: double */
            value: number;
            unit: string;
            on: string;
            filter: string[];
        };
        AnnualFigures: {
            /** Format: int32 */
            year: number;
            figures: components["schemas"]["AnnualFigure"][];
        };
        Answer: {
            items: components["schemas"]["DefinitionItem"][];
            /** Format: int64 */
            totalCount: number;
            links: components["schemas"]["Link"][];
        };
        /** @description One day named by a holiday notice, either off or worked in exchange. */
        ArrangedDay: {
            /**
             * Format: date
             * @description The day.
             */
            date: string;
            /** @description The festival it belongs to, for example 国庆节. */
            name: string;
            /** @description Number of the notice that says so, for example 国办发明电〔2025〕7号; null when the notice has no number. */
            notice?: null | string;
        };
        ArrangementPreview: {
            problems: components["schemas"]["CalendarProblem"][];
            years: components["schemas"]["CalendarYearView"][];
            /** Format: int32 */
            moved: number;
            /** Format: int32 */
            confirmed: number;
            /** Format: int32 */
            paused: number;
            clocks: components["schemas"]["PageOfOfClockMove"];
            /** Format: int32 */
            troubled: number;
            troubles: components["schemas"]["ClockTrouble"][];
        };
        AttachmentRow: {
            /** Format: uuid */
            id: string;
            name: string;
            contentType: string;
            /** Format: int32 */
            size: number;
            sha256: string;
            uploadedBy: string;
            /** Format: date-time */
            uploadedAt: string;
            fieldName?: null | string;
            /** Format: uuid */
            taskId?: null | string;
        };
        BoardCounts: {
            /** Format: int32 */
            green: number;
            /** Format: int32 */
            yellow: number;
            /** Format: int32 */
            red: number;
            /** Format: int32 */
            overdue: number;
            /** Format: int32 */
            paused: number;
            /** Format: int32 */
            provisional: number;
        };
        BoardDay: {
            /** Format: date */
            date: string;
            kind: components["schemas"]["CalendarDayKind"];
            festival?: null | string;
            /** Format: int32 */
            green: number;
            /** Format: int32 */
            yellow: number;
            /** Format: int32 */
            red: number;
            /** Format: int32 */
            overdue: number;
            /** Format: int32 */
            paused: number;
            /** Format: int32 */
            provisional: number;
        };
        BoardMonth: {
            /** Format: int32 */
            year: number;
            /** Format: int32 */
            month: number;
            days: components["schemas"]["BoardDay"][];
        };
        BoardProcedure: {
            id: string;
            name: string;
        };
        BoardRow: {
            procedure: string;
            sentence?: null | string;
            unit?: null | string;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            caseId: string;
            caseNo: string;
            caseTitle: string;
            key: string;
            name: string;
            ruleCode: string;
            article: string;
            startFact: string;
            /** Format: date */
            startedOn: string;
            /** Format: date */
            dueOn: string;
            /** Format: date */
            rawEnd: string;
            /** Format: date */
            prudentOn: string;
            provisional: boolean;
            state: components["schemas"]["ClockState"];
            colour: components["schemas"]["Colour"];
            /** Format: int32 */
            daysLeft: number;
            assignedTo?: null | string;
            /** Format: date-time */
            stoppedAt?: null | string;
            stopReason?: null | string;
            /** Format: date-time */
            startedAt?: null | string;
            /** Format: date-time */
            dueAt?: null | string;
            /** Format: date */
            pausedOn?: null | string;
            /** Format: int32 */
            remainingAtPause?: null | number;
            calendarProblem?: null | string;
        };
        BoardSummary: {
            counts: components["schemas"]["BoardCounts"];
            procedures: components["schemas"]["BoardProcedure"][];
        };
        Body: {
            filter?: null | components["schemas"]["Filter"];
        };
        /** @description Something that the person who caused the burst must know at once. */
        BurstMessage: {
            code?: null | string;
            /** @description Info, Warning or Refused. */
            level: string;
            text: string;
            article?: null | string;
            /** Format: uuid */
            documentId?: null | string;
        };
        /** @enum {unknown} */
        CalendarDayKind: "Workday" | "Weekend" | "Holiday" | "MakeUpWorkday";
        CalendarDayRow: {
            /** Format: date */
            date: string;
            kind: components["schemas"]["CalendarDayKind"];
            name?: null | string;
        };
        /** @description A finding about an entered holiday table. */
        CalendarProblem: {
            /** @description An error prevents the table from being used; otherwise it asks for a second look. */
            isError: boolean;
            /**
             * Format: date
             * @description The day concerned, if it is about one.
             */
            date?: null | string;
            /** @description Chinese, for the user. */
            message: string;
        };
        CalendarVersionDetail: {
            version: components["schemas"]["CalendarVersionRow"];
            arrangement?: null | components["schemas"]["HolidayArrangement"];
            problems: components["schemas"]["CalendarProblem"][];
        };
        CalendarVersionList: {
            versions: components["schemas"]["CalendarVersionRow"][];
        };
        CalendarVersionRow: {
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            number?: null | number;
            /** Format: int32 */
            year: number;
            state: components["schemas"]["CalendarVersionState"];
            noticeNumber: string;
            noticeTitle: string;
            enteredBy: string;
            /** Format: date-time */
            enteredAt: string;
            remark?: null | string;
            decidedBy?: null | string;
            /** Format: date-time */
            decidedAt?: null | string;
            decisionReason?: null | string;
            /** Format: int32 */
            movedClocks?: null | number;
            mayPublish: boolean;
            isMine: boolean;
        };
        /**
         * @description Submitted → Published | Returned | Withdrawn; only the first of these can be left.
         * @enum {unknown}
         */
        CalendarVersionState: "Submitted" | "Published" | "Returned" | "Withdrawn";
        /** @description The holiday arrangement of one calendar year. A day is filed under its own year, whichever year's notice names it. */
        CalendarYear: {
            /**
             * Format: int32
             * @description Calendar year.
             */
            year: number;
            /** @description 放假日: days off named by a notice. Plain weekends need not be listed. */
            holidays: components["schemas"]["ArrangedDay"][];
            /** @description 调休上班日: Saturdays and Sundays that are worked. */
            makeUpWorkdays: components["schemas"]["ArrangedDay"][];
            /** @description The notices behind these days. */
            notices: components["schemas"]["HolidayNotice"][];
            /**
             * @description False for a draft: its days are used, but results that touch the year stay provisional (暂定).
             * @default true
             */
            published: boolean;
        };
        CalendarYearRow: {
            /** Format: int32 */
            year: number;
            published: boolean;
            notice?: null | string;
            source?: null | string;
        };
        CalendarYears: {
            years: components["schemas"]["CalendarYearRow"][];
            /** Format: int32 */
            version: number;
        };
        CalendarYearView: {
            /** Format: int32 */
            year: number;
            published: boolean;
            notice?: null | string;
            source?: null | string;
            days: components["schemas"]["CalendarDayRow"][];
        };
        CancelAnswer: {
            /** Format: int32 */
            cancelled: number;
        };
        Cancellation: {
            reason?: null | string;
        };
        CancelRequest: {
            ids?: null | string[];
            definitionVersionId?: null | string;
            definitionId?: null | string;
        };
        CaseAuditRow: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            at: string;
            actor: string;
            action: string;
            code: string;
            subject: string;
            subjectId: string;
            rule?: null | string;
            reason?: null | string;
            evidence?: null | string;
            before?: null | components["schemas"]["JsonNode"];
            after?: null | components["schemas"]["JsonNode"];
            hash: string;
            intact: boolean;
            requestId?: null | string;
        };
        CaseDetail: {
            facts: components["schemas"]["FactRow"][];
            openTasks: components["schemas"]["TaskRow"][];
            clocks: components["schemas"]["ClockRow"][];
            documents: components["schemas"]["DocumentRow"][];
            incidents: components["schemas"]["IncidentRow"][];
            hasDraws: boolean;
            /** Format: uuid */
            id: string;
            no: string;
            title: string;
            procedure: string;
            definitionId: string;
            /** Format: int32 */
            definitionVersion: number;
            state: components["schemas"]["CaseState"];
            stage: string;
            startedBy: string;
            /** Format: date-time */
            startedAt: string;
            /** Format: date-time */
            closedAt?: null | string;
            supervisedUnit?: null | string;
            handler?: null | string;
            colour: components["schemas"]["Colour"];
            /** Format: date */
            dueOn?: null | string;
            /** Format: int32 */
            daysLeft?: null | number;
            provisional: boolean;
            /** Format: uuid */
            clockId?: null | string;
        };
        CaseHead: {
            /** Format: uuid */
            id: string;
            no: string;
            title: string;
            procedure: string;
            definitionId: string;
            /** Format: int32 */
            definitionVersion: number;
            state: components["schemas"]["CaseState"];
            stage: string;
            startedBy: string;
            /** Format: date-time */
            startedAt: string;
            /** Format: date-time */
            closedAt?: null | string;
            supervisedUnit?: null | string;
            handler?: null | string;
            colour: components["schemas"]["Colour"];
            /** Format: date */
            dueOn?: null | string;
            /** Format: int32 */
            daysLeft?: null | number;
            provisional: boolean;
            /** Format: uuid */
            clockId?: null | string;
        };
        /** @enum {unknown} */
        CaseState: "Running" | "Archived" | "Terminated" | "Faulted";
        CatalogueHistoryRow: {
            /** Format: int32 */
            version: number;
            state: components["schemas"]["OwnedVersionState"];
            editedBy: string;
            publishedBy?: null | string;
            /** Format: date-time */
            publishedAt?: null | string;
            changeNote?: null | string;
        };
        /**
         * @description What of the legal office's data is edited on the page 目录与台账.
         * @enum {unknown}
         */
        CatalogueKind: "List" | "Register";
        CatalogueOpenRow: {
            /** Format: int32 */
            version: number;
            state: components["schemas"]["OwnedVersionState"];
            editedBy: string;
            /** Format: date-time */
            editedAt: string;
        };
        CatalogueProblem: {
            place: string;
            message: string;
        };
        CatalogueProfile: {
            id: string;
            name: string;
        };
        CatalogueRow: {
            kind: components["schemas"]["CatalogueKind"];
            id: string;
            name: string;
            source: string;
            /** Format: int32 */
            entries: number;
            /** Format: int32 */
            publishedVersion?: null | number;
            publishedBy?: null | string;
            /** Format: date-time */
            publishedAt?: null | string;
            open?: null | components["schemas"]["CatalogueOpenRow"];
        };
        CatalogueStanding: {
            /** Format: int32 */
            version: number;
            state: components["schemas"]["OwnedVersionState"];
            /** Format: int32 */
            revision: number;
        };
        CatalogueView: {
            kind: components["schemas"]["CatalogueKind"];
            list?: null | components["schemas"]["ReferenceList"];
            register?: null | components["schemas"]["RegisterDefinition"];
            /** Format: int32 */
            version: number;
            state: components["schemas"]["OwnedVersionState"];
            /** Format: int32 */
            revision: number;
            editedBy: string;
            /** Format: date-time */
            editedAt: string;
            changeNote?: null | string;
            returnReason?: null | string;
            publishedBy?: null | string;
            /** Format: date-time */
            publishedAt?: null | string;
            problems: components["schemas"]["CatalogueProblem"][];
            changes: string[];
            history: components["schemas"]["CatalogueHistoryRow"][];
            profiles: components["schemas"]["CatalogueProfile"][];
            mayEdit: boolean;
            whyNotPublish?: null | string;
        };
        ChangeCatalogueWords: {
            words: null | string;
        };
        /** @description 中止, 恢复, 延长 or 更正起算日 of a clock. */
        ChangeClock: {
            kind: components["schemas"]["ClockChangeKind"];
            /** @description The fact behind it. */
            reason: string;
            /**
             * Format: date
             * @description First day left out, day of resumption, or the corrected day; not for an extension, which counts from its approval.
             */
            on?: null | string;
            /**
             * Format: date-time
             * @description The corrected moment, for periods in hours.
             */
            at?: null | string;
            /**
             * Format: int32
             * @description Length of an extension, in the unit of the rule.
             */
            length?: null | number;
            /**
             * Format: uuid
             * @description Document of the case behind it; either this or attachments are needed.
             */
            documentId?: null | string;
            attachmentIds?: null | string[];
        };
        ChangedClock: {
            /** Format: uuid */
            clockId: string;
            /** @description True: another person has to approve it first. */
            pending: boolean;
            message: string;
            /**
             * Format: date
             * @description The last day as it stands now.
             */
            dueOn: string;
        };
        /** @description A value that can be chosen. */
        Choice: {
            /** @description Identifier as in requirements §4; stored in the facts. */
            code: string;
            /** @description The office's word; shown and typed. */
            label: string;
        };
        ClockActionRow: {
            kind: components["schemas"]["ClockChangeKind"];
            allowed: boolean;
            code?: null | string;
            whyNot?: null | string;
            basis: string;
            approver?: null | string;
            /** Format: int32 */
            maxLength?: null | number;
            unit?: null | string;
        };
        /** @enum {unknown} */
        ClockAlertKind: "Warning" | "Due" | "Escalation";
        ClockAlertRow: {
            /** Format: date */
            on: string;
            kind: components["schemas"]["ClockAlertKind"];
            level?: null | components["schemas"]["AlertLevel"];
            to: string;
            /** Format: date-time */
            firedAt?: null | string;
        };
        /**
         * @description 中止, 恢复, 延长, 更正起算日, and the recomputation after a new holiday notice.
         * @enum {unknown}
         */
        ClockChangeKind: "Pause" | "Resume" | "Extend" | "CorrectStart" | "Recompute";
        ClockDay: {
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: date */
            dueOn: string;
        };
        ClockDetail: {
            sentence: string;
            derivation: components["schemas"]["DerivedDayRow"][];
            /** Format: date */
            ruleFrom?: null | string;
            onExpiry: string;
            /** Format: date-time */
            reopenedAt?: null | string;
            startDocument?: null | string;
            movesWith: string[];
            pauses: components["schemas"]["ClockPauseRow"][];
            extensions: components["schemas"]["ClockExtensionRow"][];
            actions: components["schemas"]["ClockActionRow"][];
            requests: components["schemas"]["ClockRequestRow"][];
            reviews: components["schemas"]["ClockReviewRow"][];
            alerts: components["schemas"]["ClockAlertRow"][];
            history: components["schemas"]["ClockEventRow"][];
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            caseId: string;
            caseNo: string;
            caseTitle: string;
            key: string;
            name: string;
            ruleCode: string;
            article: string;
            startFact: string;
            /** Format: date */
            startedOn: string;
            /** Format: date */
            dueOn: string;
            /** Format: date */
            rawEnd: string;
            /** Format: date */
            prudentOn: string;
            provisional: boolean;
            state: components["schemas"]["ClockState"];
            colour: components["schemas"]["Colour"];
            /** Format: int32 */
            daysLeft: number;
            assignedTo?: null | string;
            /** Format: date-time */
            stoppedAt?: null | string;
            stopReason?: null | string;
            /** Format: date-time */
            startedAt?: null | string;
            /** Format: date-time */
            dueAt?: null | string;
            /** Format: date */
            pausedOn?: null | string;
            /** Format: int32 */
            remainingAtPause?: null | number;
            calendarProblem?: null | string;
        };
        /** @enum {unknown} */
        ClockEventKind: "Started" | "Restarted" | "Paused" | "Resumed" | "Extended" | "StartCorrected" | "Recomputed" | "Warned" | "Overdue" | "Escalated" | "Ended" | "Requested" | "Refused" | "Withdrawn" | "ReviewOpened" | "Reviewed" | "RecomputeFailed" | "Reopened";
        ClockEventRow: {
            /** Format: date-time */
            at: string;
            kind: components["schemas"]["ClockEventKind"];
            who: string;
            automatic: boolean;
            action: string;
            reason?: null | string;
            basis?: null | string;
            /** Format: uuid */
            documentId?: null | string;
            attachmentIds: string[];
            /** Format: date */
            oldDue?: null | string;
            /** Format: date */
            newDue?: null | string;
        };
        ClockExtensionRow: {
            /** Format: int32 */
            length: number;
            unit: string;
            /** Format: date */
            approvedOn: string;
            approver: string;
            reason: string;
        };
        /** @description What another holiday table does to one open clock. */
        ClockMove: {
            /** Format: uuid */
            clockId: string;
            /** Format: uuid */
            caseId: string;
            caseNo: string;
            caseTitle: string;
            name: string;
            ruleCode: string;
            assignedTo: string;
            /** Format: date */
            startedOn: string;
            /**
             * Format: date
             * @description The last day as it stands; for a period in hours its day.
             */
            oldDue: string;
            /**
             * Format: date
             * @description The last day by the other table; may be the same when only 暂定 falls away.
             */
            newDue: string;
            /** @description Why it is the new day, by the other table. */
            newSentence: string;
            wasProvisional: boolean;
            isProvisional: boolean;
            /** @description By the other table the period has run out already: it lapses at once when the table is applied. */
            isPast: boolean;
        };
        ClockPauseRow: {
            /** Format: date */
            from: string;
            /** Format: date */
            to?: null | string;
            ground: string;
        };
        ClockRequestRow: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            taskId: string;
            kind: components["schemas"]["ClockChangeKind"];
            /** Format: date */
            on?: null | string;
            /** Format: date-time */
            startAt?: null | string;
            /** Format: int32 */
            length?: null | number;
            reason: string;
            requestedBy: string;
            /** Format: date-time */
            requestedAt: string;
            approver: string;
            state: components["schemas"]["ClockRequestState"];
            decidedBy?: null | string;
            /** Format: date-time */
            decidedAt?: null | string;
            opinion?: null | string;
        };
        /** @enum {unknown} */
        ClockRequestState: "Pending" | "Approved" | "Refused" | "Withdrawn";
        ClockReviewRow: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            taskId: string;
            /** Format: date-time */
            at: string;
            /** Format: date */
            oldDue: string;
            /** Format: date */
            newDue: string;
            items: components["schemas"]["PastEffect"][];
            state: components["schemas"]["ClockReviewState"];
            decidedBy?: null | string;
            /** Format: date-time */
            decidedAt?: null | string;
            reason?: null | string;
        };
        /** @enum {unknown} */
        ClockReviewState: "Open" | "Upheld" | "Redone" | "Withdrawn";
        ClockRow: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            caseId: string;
            caseNo: string;
            caseTitle: string;
            key: string;
            name: string;
            ruleCode: string;
            article: string;
            startFact: string;
            /** Format: date */
            startedOn: string;
            /** Format: date */
            dueOn: string;
            /** Format: date */
            rawEnd: string;
            /** Format: date */
            prudentOn: string;
            provisional: boolean;
            state: components["schemas"]["ClockState"];
            colour: components["schemas"]["Colour"];
            /** Format: int32 */
            daysLeft: number;
            assignedTo?: null | string;
            /** Format: date-time */
            stoppedAt?: null | string;
            stopReason?: null | string;
            /** Format: date-time */
            startedAt?: null | string;
            /** Format: date-time */
            dueAt?: null | string;
            /** Format: date */
            pausedOn?: null | string;
            /** Format: int32 */
            remainingAtPause?: null | number;
            calendarProblem?: null | string;
        };
        /**
         * @description Running → Met (in time) | Overdue (late, still running) → Met; Expired: it ran out and the statute's consequence followed; Stopped: no longer needed.
         * @enum {unknown}
         */
        ClockState: "Running" | "Paused" | "Met" | "Overdue" | "Expired" | "Stopped";
        /** @description An open clock whose day another holiday table cannot tell; the table is published all the same, a person looks at the clock. */
        ClockTrouble: {
            /** Format: uuid */
            clockId: string;
            /** Format: uuid */
            caseId: string;
            caseNo: string;
            caseTitle: string;
            name: string;
            /** Format: date */
            dueOn: string;
            /** @description The refusal of the deadline engine, in words. */
            why: string;
        };
        /** @enum {unknown} */
        Colour: "None" | "Green" | "Yellow" | "Red" | "Overdue";
        /** @description A column of a table. */
        Column: {
            /** @description Name of the fact or conclusion, as in the case's data. */
            name: string;
            /** @description Heading. */
            label: string;
            /** @description Kind of its values. */
            type: components["schemas"]["ColumnType"];
            /** @description What can be chosen; only for ColumnType.Choice and ColumnType.Choices. */
            choices?: null | components["schemas"]["Choice"][];
            /** @description Whether the fact may be missing. A condition on a missing fact never holds, except 空. */
            optional?: boolean;
            /**
             * Format: int32
             * @description Decimal places of a number; 2 for amounts of money.
             */
            decimals?: number;
            /**
             * Format: double
             * @description Least number possible; null means unbounded.
             */
            minimum?: null | number;
            /**
             * Format: double
             * @description Greatest number possible; null means unbounded.
             */
            maximum?: null | number;
            /** @description Unit after a number, such as 元 or 万吨/年. */
            unit?: null | string;
            /** @description What exactly is meant; shown at the heading. */
            help?: null | string;
        };
        /**
         * @description Kind of the values of a column.
         * @enum {unknown}
         */
        ColumnType: "Flag" | "Number" | "Date" | "Choice" | "Choices" | "Text";
        CommentOnDocument: {
            text: string;
            /** @description Where in the document, in the reviewer's words. */
            place?: null | string;
        };
        CommitStrategyItem: {
            name: string;
            displayName: string;
            description: string;
        };
        ComparedVersion: {
            versionId: string;
            /** Format: int32 */
            version: number;
            isPublished: boolean;
            /** Format: date-time */
            createdAt: string;
            createdBy: string;
            drawing: components["schemas"]["FlowView"];
            marks: {
                [key: string]: components["schemas"]["DefinitionChangeKind"];
            };
            changedConnections: string[];
        };
        /** @description Finishes a task with one of its outcomes. */
        CompleteTask: {
            outcome: string;
            values: components["schemas"]["JsonObject"];
            /**
             * Format: int32
             * @description Version of the task that the form was made from; an older one is refused (X-TSK-03).
             */
            version: number;
            opinion?: null | string;
        };
        /** @description What followed at once: what the person must know, and where the matter went. */
        CompletionAnswer: {
            /** Format: uuid */
            caseId: string;
            messages: components["schemas"]["BurstMessage"][];
            nextTasks: components["schemas"]["NextTask"][];
        };
        ConsumersAnswer: {
            consumingWorkflowDefinitionIds: string[];
        };
        ConverterItem: {
            id: string;
            sourceTypeName: string;
            resultTypeName: string;
            displayName: string;
        };
        /** @description Corrects slips in an issued document (补正更正, 001 第十五条): substance is changed by 变更 or 撤销 only. */
        CorrectDocument: {
            reason: string;
            /** @description 文字错误, 计算错误, 遗漏 or 其他瑕疵. */
            errorType: string;
            passages: components["schemas"]["CorrectedPassage"][];
            /** @description The corrected document is served again. */
            serveAgain: boolean;
        };
        /** @description One passage of an issued document that is wrong (原文、更正后). */
        CorrectedPassage: {
            /** @description Stands exactly once in the document. */
            original: string;
            corrected: string;
        };
        CountAnswer: {
            /** Format: int64 */
            count: number;
        };
        Credentials: {
            login: string;
            password: string;
        };
        DecideArrangement: {
            reason?: null | string;
        };
        DecidedArrangement: {
            /** Format: int32 */
            number?: null | number;
            /**
             * Format: int32
             * @default 0
             */
            movedClocks: number;
            /**
             * Format: int32
             * @default 0
             */
            confirmedClocks: number;
            /**
             * Format: int32
             * @default 0
             */
            troubledClocks: number;
        };
        /** @description A worked example of a table. */
        DecisionExample: {
            /** @description What it shows, such as 「恰为五万元」. */
            name: string;
            /** @description The facts, by input name. */
            given: {
                [key: string]: unknown;
            };
            /**
             * Format: date
             * @description The day of the act; null takes a day on which every undated row is in force.
             */
            on?: null | string;
            /** @description Ids of the rows that apply; empty for the conclusion in all other cases. */
            rows?: string[];
        };
        /** @description One row: conditions, conclusions, and the article that says so. */
        DecisionRow: {
            /** @description Number or name of the row, unique in the table. */
            id: string;
            /** @description Condition by input name, as typed (ConditionParser); an input that is not named does not matter. */
            when?: {
                [key: string]: string;
            };
            /** @description Conclusion by output name, as typed. */
            then?: {
                [key: string]: string;
            };
            /** @description Article of this row. */
            article: string;
            /**
             * Format: date
             * @description First day of force; null means always.
             */
            effectiveFrom?: null | string;
            /**
             * Format: date
             * @description Last day of force; null means until changed.
             */
            effectiveTo?: null | string;
            /** @description Words of the article, or why it was read so. */
            note?: null | string;
        };
        DecisionTableCheck: {
            problems: components["schemas"]["TableProblem"][];
            findings: components["schemas"]["TableFinding"][];
        };
        /** @description A decision table as the legal office writes it: text cells, nothing compiled. Stored, exported and compared in this shape. */
        DecisionTableDocument: {
            /** @description Stable id, such as `DT-12`; the activity names it. */
            id: string;
            /** @description Name in the office's words. */
            name: string;
            /** @description The article the whole table implements. */
            source: string;
            /** @description What is decided and what the reader must know; shown above the table. */
            description?: null | string;
            /** @description What holds when several rows apply. */
            hitPolicy?: components["schemas"]["HitPolicy"];
            /** @description The output whose values are the outcomes (ports) of the activity; null when there is one output or none is chosen. */
            outcomeColumn?: null | string;
            /** @description What must be known, left to right. */
            inputs: components["schemas"]["Column"][];
            /** @description What is concluded, left to right. */
            outputs: components["schemas"]["Column"][];
            /** @description The rows from top to bottom. */
            rows: components["schemas"]["DecisionRow"][];
            /** @description The conclusion when no row applies, by output name; null when that must not happen. */
            otherwise?: null | {
                [key: string]: string;
            };
            /** @description Worked examples; a version is published only when all hold. */
            examples?: components["schemas"]["DecisionExample"][];
        };
        DecisionTableHistoryRow: {
            /** Format: int32 */
            version: number;
            state: components["schemas"]["OwnedVersionState"];
            editedBy: string;
            publishedBy?: null | string;
            /** Format: date-time */
            publishedAt?: null | string;
            changeNote?: null | string;
        };
        DecisionTableOpenRow: {
            /** Format: int32 */
            version: number;
            state: components["schemas"]["OwnedVersionState"];
            editedBy: string;
            /** Format: date-time */
            editedAt: string;
        };
        DecisionTableRow: {
            id: string;
            name: string;
            source: string;
            /** Format: int32 */
            rows: number;
            /** Format: int32 */
            publishedVersion?: null | number;
            publishedBy?: null | string;
            /** Format: date-time */
            publishedAt?: null | string;
            open?: null | components["schemas"]["DecisionTableOpenRow"];
        };
        DecisionTableStanding: {
            /** Format: int32 */
            version: number;
            state: components["schemas"]["OwnedVersionState"];
            /** Format: int32 */
            revision: number;
        };
        DecisionTableView: {
            document: components["schemas"]["DecisionTableDocument"];
            /** Format: int32 */
            version: number;
            state: components["schemas"]["OwnedVersionState"];
            /** Format: int32 */
            revision: number;
            editedBy: string;
            /** Format: date-time */
            editedAt: string;
            changeNote?: null | string;
            returnReason?: null | string;
            publishedBy?: null | string;
            /** Format: date-time */
            publishedAt?: null | string;
            check: components["schemas"]["DecisionTableCheck"];
            changes: string[];
            parameters: {
                [key: string]: number;
            };
            history: components["schemas"]["DecisionTableHistoryRow"][];
            mayEdit: boolean;
            whyNotPublish?: null | string;
        };
        DecisionTableWords: {
            words: null | string;
        };
        DecisionTrial: {
            rows: string[];
            outcome?: null | string;
            sentence: string;
        };
        /** @description One difference between two versions, in the office's words. */
        DefinitionChange: {
            kind: components["schemas"]["DefinitionChangeKind"];
            /** @description Step, connection, or something of the workflow as a whole. */
            subject: components["schemas"]["DefinitionChangeSubject"];
            /** @description One Chinese line, complete in itself. */
            text: string;
            /** @description The step; for a connection its source. */
            stepId?: null | string;
            port?: null | string;
            /** @description Of a connection: where it leads. */
            targetId?: null | string;
        };
        /** @enum {unknown} */
        DefinitionChangeKind: "Added" | "Removed" | "Changed";
        /** @enum {unknown} */
        DefinitionChangeSubject: "Step" | "Connection" | "Workflow";
        DefinitionComparison: {
            before: components["schemas"]["ComparedVersion"];
            after: components["schemas"]["ComparedVersion"];
            changes: components["schemas"]["DefinitionChange"][];
        };
        DefinitionItem: {
            id: string;
            definitionId: string;
            name: string;
            description?: null | string;
            /** Format: int32 */
            version: number;
            isLatest: boolean;
            isPublished: boolean;
            isReadonly: boolean;
            materializerName: string;
            isMaterializerAvailable: boolean;
            /** Format: date-time */
            createdAt: string;
            createdBy: string;
            /** Format: date-time */
            publishedAt?: null | string;
            publishedBy?: null | string;
            /** Format: int64 */
            runningCases: number;
            links: components["schemas"]["Link"][];
        };
        DeleteAnswer: {
            /** Format: int32 */
            deleted: number;
        };
        DerivedDayRow: {
            /** Format: date */
            date: string;
            weekday: string;
            counted: boolean;
            /** Format: int32 */
            ordinal?: null | number;
            reason: string;
            notice?: null | string;
        };
        DeskCounts: {
            /** Format: int32 */
            todo: number;
            /** Format: int32 */
            overdue: number;
            /** Format: int32 */
            dueSoon: number;
            /** Format: int32 */
            done30: number;
            /** Format: int32 */
            started: number;
            /** Format: int32 */
            notices: number;
        };
        DeskView: {
            counts: components["schemas"]["DeskCounts"];
            todo: components["schemas"]["TaskRow"][];
            clocks: components["schemas"]["ClockRow"][];
            notices: components["schemas"]["NoticeRow"][];
        };
        /** @enum {unknown} */
        DifferenceKind: "Added" | "Removed" | "Changed";
        DispatchAnswer: {
            workflowInstanceId: string;
        };
        DocumentChanged: {
            /** Format: uuid */
            id: string;
            state: components["schemas"]["DocumentState"];
            number?: null | string;
            /** Format: int32 */
            versionNo: number;
        };
        DocumentCommentRow: {
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            versionNo: number;
            /** Format: date-time */
            at: string;
            who: string;
            post?: null | string;
            place?: null | string;
            text: string;
            /** Format: date-time */
            settledAt?: null | string;
            settledBy?: null | string;
        };
        DocumentDetail: {
            /** Format: uuid */
            caseId: string;
            caseNo: string;
            caseTitle: string;
            history: components["schemas"]["DocumentEventRow"][];
            versions: components["schemas"]["DocumentVersionRow"][];
            comments: components["schemas"]["DocumentCommentRow"][];
            signatures: components["schemas"]["DocumentSignatureRow"][];
            seals: components["schemas"]["SealUseRow"][];
            services: components["schemas"]["DocumentServiceDetail"][];
            endReason?: null | string;
            needsSeal: boolean;
            serviceNeed: components["schemas"]["ServiceNeed"];
            serviceTo?: null | string;
            corrects?: null | components["schemas"]["DocumentLink"];
            correctionReason?: null | string;
            correctedBy?: null | components["schemas"]["DocumentLink"];
            signaturePlaces: components["schemas"]["PicturePlace"][];
            hasSealPlace: boolean;
            rights: components["schemas"]["DocumentRights"];
            /** Format: uuid */
            id: string;
            code: string;
            title: string;
            number?: null | string;
            draftNumber?: null | string;
            state: components["schemas"]["DocumentState"];
            /** Format: date-time */
            createdAt: string;
            createdBy: string;
            automatic: boolean;
            templateVersion: string;
            /** Format: int32 */
            templateVersionNo?: null | number;
            sha256: string;
            /** Format: int32 */
            size: number;
            /** Format: int32 */
            versionNo: number;
            /** Format: date */
            datedOn: string;
            /** Format: date-time */
            issuedAt?: null | string;
            missing: string[];
            service?: null | components["schemas"]["DocumentServiceRow"];
            next?: null | components["schemas"]["DocumentNextStep"];
        };
        DocumentEventRow: {
            /** Format: date-time */
            at: string;
            who: string;
            action: string;
        };
        DocumentLink: {
            /** Format: uuid */
            id: string;
            title: string;
            number?: null | string;
            draftNumber?: null | string;
            state: components["schemas"]["DocumentState"];
        };
        DocumentNextStep: {
            step: string;
            name: string;
            by: string;
            /** Format: uuid */
            taskId?: null | string;
            taskTitle?: null | string;
            mayAct: boolean;
        };
        DocumentReason: {
            /** @description Why; required. */
            reason: string;
        };
        DocumentRights: {
            change: boolean;
            submit: boolean;
            return: boolean;
            sign: boolean;
            seal: boolean;
            issue: boolean;
            void: boolean;
            comment: boolean;
            sealedScan: boolean;
            correct: boolean;
            serve: boolean;
            receipt: boolean;
        };
        DocumentRow: {
            /** Format: uuid */
            id: string;
            code: string;
            title: string;
            number?: null | string;
            draftNumber?: null | string;
            state: components["schemas"]["DocumentState"];
            /** Format: date-time */
            createdAt: string;
            createdBy: string;
            automatic: boolean;
            templateVersion: string;
            /** Format: int32 */
            templateVersionNo?: null | number;
            sha256: string;
            /** Format: int32 */
            size: number;
            /** Format: int32 */
            versionNo: number;
            /** Format: date */
            datedOn: string;
            /** Format: date-time */
            issuedAt?: null | string;
            missing: string[];
            service?: null | components["schemas"]["DocumentServiceRow"];
            next?: null | components["schemas"]["DocumentNextStep"];
        };
        DocumentServiceDetail: {
            methodName: string;
            receiver: string;
            /** Format: date */
            dispatchedOn: string;
            /** Format: date */
            servedOn?: null | string;
            place: string;
            deliverers: string[];
            witness?: null | string;
            note?: null | string;
            recordedBy: string;
            /** Format: date-time */
            recordedAt: string;
        };
        DocumentServiceRow: {
            method: string;
            methodName: string;
            /** Format: date */
            servedOn?: null | string;
            receiver?: null | string;
        };
        DocumentSignatureRow: {
            /** Format: date-time */
            at: string;
            signer: string;
            post?: null | string;
            how: components["schemas"]["SignatureKind"];
            /** Format: int32 */
            versionNo: number;
            sha256: string;
        };
        /** @enum {unknown} */
        DocumentState: "Draft" | "InReview" | "Signed" | "Sealed" | "Issued" | "Served" | "Archived" | "Voided";
        /**
         * @description What made a version.
         * @enum {unknown}
         */
        DocumentVersionKind: "Generated" | "Changed" | "SignatureImage" | "SignedScan" | "SealImage" | "Final" | "SealedScan";
        DocumentVersionRow: {
            /** Format: int32 */
            no: number;
            kind: components["schemas"]["DocumentVersionKind"];
            /** Format: date-time */
            at: string;
            who: string;
            note?: null | string;
            sha256: string;
            contentType: string;
            /** Format: int32 */
            size: number;
            missing: string[];
            current: boolean;
        };
        DraftDocument: {
            template: string;
        };
        DraftedDocument: {
            /** Format: uuid */
            id: string;
        };
        DraftRow: {
            versionId: string;
            definitionId: string;
            name: string;
            /** Format: int32 */
            version: number;
            /** Format: int32 */
            publishedVersion?: null | number;
            /** Format: date-time */
            changedAt: string;
            editors: string[];
            submission?: null | components["schemas"]["SubmissionRow"];
            isMine: boolean;
        };
        DrawnNumberRow: {
            /** Format: int32 */
            number: number;
            text: string;
            title: string;
            /** Format: uuid */
            caseId: string;
            caseNo: string;
            /** Format: uuid */
            documentId: string;
            state: components["schemas"]["DocumentState"];
            /** Format: date-time */
            drawnAt: string;
            drawnBy: string;
            /** Format: date-time */
            voidedAt?: null | string;
            voidedBy?: null | string;
            voidReason?: null | string;
        };
        /** @description A draw of a case with everything that recomputing it needs. */
        DrawRow: {
            key: string;
            name: string;
            algorithm: string;
            /** @description The published list, in its order; one line each makes the file whose SHA-256 is ListHash. */
            lines: string[];
            listHash: string;
            /** Format: date-time */
            publishedAt: string;
            seed?: null | string;
            seedSource?: null | string;
            /** Format: int32 */
            count?: null | number;
            /** Format: date-time */
            drawnAt?: null | string;
            passedOver: components["schemas"]["PassedOverRow"][];
            /** @description Recomputed now from list, seed and name; empty before the draw. */
            ranking: components["schemas"]["RankedLot"][];
            /** @description As recorded. */
            results: string[];
            /** @description Drawn anew from the published list and seed; empty before the draw. */
            recomputed: string[];
            /** @description The recorded hash and results are what the recomputation gives; null before the draw. */
            agrees?: null | boolean;
            /** @description A command for bash that recomputes it from the list in `list.txt`. */
            command?: null | string;
        };
        Entry: {
            id: string;
            activityInstanceId: string;
            activityId: string;
            activityType: string;
            /** Format: int32 */
            activityTypeVersion: number;
            activityName?: null | string;
            nodeId: string;
            /** Format: date-time */
            timestamp: string;
            /** Format: int64 */
            sequence: number;
            eventName: string;
            message?: null | string;
            activityState?: null | components["schemas"]["JsonObject"];
            payload?: null | components["schemas"]["JsonObject"];
        };
        /** @description A named escalation ladder (督办方案): which post is told how long after the end. It reports upwards and never decides. */
        EscalationLadder: {
            /** @description The name that definitions use, e.g. `standard`. */
            name: string;
            /** @description Chinese name. */
            title: string;
            steps: components["schemas"]["AlertRule"][];
        };
        ExpressionItem: {
            type: string;
            displayName: string;
            isSerializable: boolean;
            isBrowsable: boolean;
            properties: {
                [key: string]: string;
            };
        };
        FactRow: {
            label: string;
            value?: null | string;
            section?: null | string;
        };
        FeatureItem: {
            name: string;
            namespace: string;
            fullName: string;
            displayName: string;
            description: string;
        };
        /** @description The field is shown, and its value required, only while another field has this value. */
        FieldCondition: {
            /** @description Another field of the form; while that one is not shown, neither is this. */
            field: string;
            equals?: null | components["schemas"]["JsonNode"];
        };
        /** @enum {unknown} */
        FieldKind: "text" | "textarea" | "date" | "datetime" | "number" | "select" | "multiselect" | "checkbox" | "checklist" | "person" | "unit" | "post" | "money" | "law" | "table" | "attachments" | "note";
        FieldOption: {
            value: string;
            label: string;
        };
        FilesAnswer: {
            /** Format: int32 */
            count: number;
            /** Format: int32 */
            imported: number;
            items: components["schemas"]["DefinitionItem"][];
        };
        FileStream: {
            handle: unknown;
            canRead: boolean;
            canWrite: boolean;
            safeFileHandle: components["schemas"]["SafeFileHandle"];
            name?: null | string;
            isAsync: boolean;
            /** Format: int64 */
            length: number;
            /** Format: int64 */
            position: number;
            canSeek: boolean;
            canTimeout: boolean;
            /** Format: int32 */
            readTimeout: number;
            /** Format: int32 */
            writeTimeout: number;
        };
        Filter: {
            activityIds?: null | string[];
            activityNodeIds?: null | string[];
            excludedActivityTypes?: null | string[];
            eventNames?: null | string[];
        };
        /**
         * @description What the checker can find.
         * @enum {unknown}
         */
        FindingKind: "Gap" | "Overlap" | "Contradiction" | "DeadRow" | "WrongExample" | "Unproved";
        /**
         * @description What a finding means for a publication.
         * @enum {unknown}
         */
        FindingSeverity: "Error" | "Warning";
        FlowEdge: {
            from: string;
            to: string;
            port: string;
            label?: null | string;
            taken: boolean;
            vertices: components["schemas"]["FlowPoint"][];
        };
        FlowNode: {
            id: string;
            title: string;
            type: string;
            /** Format: double */
            x: number;
            /** Format: double */
            y: number;
            /** Format: double */
            width: number;
            /** Format: double */
            height: number;
            state: components["schemas"]["FlowNodeState"];
            /** Format: int32 */
            visits: number;
            /** Format: date-time */
            lastAt?: null | string;
        };
        /** @enum {unknown} */
        FlowNodeState: "Pending" | "Active" | "Done" | "Skipped" | "Cancelled" | "Faulted";
        FlowPoint: {
            /** Format: double */
            x: number;
            /** Format: double */
            y: number;
        };
        FlowView: {
            name: string;
            /** Format: int32 */
            version: number;
            nodes: components["schemas"]["FlowNode"][];
            edges: components["schemas"]["FlowEdge"][];
        };
        /** @description One field of a task form. The name is also the name of the fact in the case and of the field in Word templates. */
        FormField: {
            name: string;
            label: string;
            kind: components["schemas"]["FieldKind"];
            required: boolean;
            readOnly: boolean;
            /** @description In this step neither shown nor accepted; the form of another step has it. */
            hidden: boolean;
            help?: null | string;
            placeholder?: null | string;
            /** Format: int32 */
            maxLength?: null | number;
            /** Format: double */
            min?: null | number;
            /** Format: double */
            max?: null | number;
            /**
             * Format: int32
             * @description Numbers: most decimals; null: any.
             */
            decimals?: null | number;
            /**
             * Format: int32
             * @description Rows of a table, files, articles: at least, at most.
             */
            minItems?: null | number;
            /** Format: int32 */
            maxItems?: null | number;
            /** @description Files: the endings that are accepted, `.pdf`; null: all that the office accepts. */
            accept?: null | string[];
            /**
             * Format: int32
             * @description Files: the largest, in MB; null: what the office accepts.
             */
            maxMegabytes?: null | number;
            /** Format: int32 */
            rows?: null | number;
            options?: null | components["schemas"]["FieldOption"][];
            /** @description The options come from this catalogue (ReferenceList) when the task is made. */
            optionsFrom?: null | string;
            /**
             * Format: int32
             * @description The version of the catalogue whose entries the task offers; written when the task is made.
             */
            optionsVersion?: null | number;
            /** @description Only entries of the regulation that this fact names. */
            optionsProfile?: null | string;
            /** @description Columns of a table. */
            columns?: null | components["schemas"]["FormField"][];
            visibleWhen?: null | components["schemas"]["FieldCondition"];
            section?: null | string;
            /** @description A check list that must be ticked completely (R-001-04: six self-checks). */
            mustAllBeTrue: boolean;
            /** @description Code of the refusal when this field is missing or not completely ticked; otherwise the task's. */
            missingCode?: null | string;
            /** @description Dates: proposed value is today. */
            today: boolean;
            /** @description Dates: a later day than today is refused, since it has not happened yet. */
            notAfterToday: boolean;
            /** @description Persons: only holders of this post are offered and accepted. */
            postCode?: null | string;
            /** @description Persons: must hold a valid enforcement credential today (SM-16, X-CRD-02); for whoever is assigned to enforcement. */
            needsCredential: boolean;
            /** @description Persons: must hold a valid credential of this kind (执法监督证: X-CRD-01) on the day of string? FormField.CredentialOn. */
            credentialKind?: null | string;
            /** @description The date field of the form whose day counts for string? FormField.CredentialKind; null: today. */
            credentialOn?: null | string;
            /** @description Files: process records (执法记录), which others open only after an approved access (X-ACC-01). */
            record: boolean;
            default?: null | components["schemas"]["JsonNode"];
            /** @description Another fact of the case whose value is proposed. */
            defaultFrom?: null | string;
            /** @description Only for these outcomes is the value required; empty: for all that do not skip the form. */
            requiredFor?: null | string[];
        };
        /** @description Names of conclusions: all of All must be chosen in Field, exactly one of OneOf, and nothing beyond these and Others. */
        FormLimits: {
            field: string;
            all: string;
            oneOf: string;
            others: string;
        };
        FormProposal: {
            /** @description The conclusion of the table. */
            output: string;
            /** @description The answer of people. */
            field: string;
            /** @description Required when they differ. */
            reason: string;
        };
        /**
         * @description What the fields of a form cannot say by themselves: a decision table or a script that judges the answers when the task is submitted,
         *     refuses them, or adds a conclusion to the facts. Part of the form, so the legal office changes it with the workflow.
         */
        FormRule: {
            /** @description A published decision table; a conclusion with a `RefusalCode` refuses the task. */
            table?: null | string;
            /** @description The table decides each row of this field of kind table, the row's cells over the facts of the case. */
            each?: null | string;
            /** @description Fixed values of the table's columns, by name. */
            with?: null | Record<string, never>;
            /** @description Columns of the table that read another fact than the one of their own name. */
            from?: null | {
                [key: string]: string;
            };
            /** @description Conclusion by name → the fact (of the row, with string? FormRule.Each) that keeps it. */
            into?: null | {
                [key: string]: string;
            };
            proposes?: null | components["schemas"]["FormProposal"];
            limits?: null | components["schemas"]["FormLimits"];
            /** @description JavaScript over `variables.Case` (facts with the answers): a text says what is wrong and refuses; anything else is fine. */
            script?: null | string;
            /** @description The script does not judge: its value becomes this fact. */
            set?: null | string;
            /** @description The documents that the case must hold by now; what lacks is listed in one refusal. */
            documents?: null | components["schemas"]["RequiredDocument"][];
            /** @description Code of the refusal, where the table does not conclude one. */
            code?: null | string;
            /** @description Text of the refusal, where the script does not give it. */
            text?: null | string;
            article?: null | string;
            /** @description The field that the refusal points at. */
            field?: null | string;
            when?: null | components["schemas"]["FieldCondition"];
            /** @description Only for these outcomes; empty: for all that do not skip the form. */
            for?: null | string[];
        };
        /** @description One thing that is wrong with a definition, in the office's words. */
        GateFinding: {
            /** @description Stable, `G-…`, see GateCodes. */
            code: string;
            severity: components["schemas"]["FindingSeverity"];
            /** @description The step; null where the definition as a whole is meant. */
            activityId?: null | string;
            /** @description What the office calls the step. */
            activityName?: null | string;
            /** @description What is wrong. */
            message: string;
            /** @description How to mend it. */
            remedy: string;
            /** @description Tells findings of one code at one step apart: an outcome, a field, a name. */
            subject?: null | string;
            /** @description The provision, where one applies. */
            article?: null | string;
            /** @description JSON path, where known. */
            path?: null | string;
            /** @description Names the finding in the reasons that are given for warnings; the same after the draft is saved again. */
            key?: null | string;
        };
        GateReport: {
            findings: components["schemas"]["GateFinding"][];
            isComplete: boolean;
            /** Format: int32 */
            milliseconds: number;
        };
        /**
         * @description What it means when several rows apply (DMN 1.5 §8.2.8, in the office's words).
         * @enum {unknown}
         */
        HitPolicy: "Unique" | "First" | "Any" | "Collect";
        /** @description What one notice arranges for one year, as people enter it: days off as spans, days worked in exchange. */
        HolidayArrangement: {
            /**
             * Format: int32
             * @description The year the notice is about. It may name days of the December before (2022-12-31 in the notice for 2023).
             */
            year: number;
            /** @description The notice. */
            notice: components["schemas"]["HolidayNotice"];
            /** @description 放假区间. */
            holidays: components["schemas"]["HolidaySpan"][];
            /** @description 调休上班日; their own notice number is not read, it is that of Notice. */
            makeUpWorkdays: components["schemas"]["ArrangedDay"][];
        };
        /** @description A notice of the General Office of the State Council about public holidays. */
        HolidayNotice: {
            /** @description 文号. */
            number: string;
            /** @description 标题. */
            title: string;
            /**
             * Format: date
             * @description Day of publication on the government site.
             */
            publishedOn: string;
            /** @description Address where the text was read. */
            source: string;
        };
        /** @description What was understood of a notice's text, for a person to confirm. */
        HolidayNoticeReading: {
            /** @description The arrangement; what the text does not say is empty. */
            arrangement: components["schemas"]["HolidayArrangement"];
            /** @description Where the text contradicts the calendar or could not be understood, in Chinese. */
            remarks: string[];
        };
        /** @description 放假区间: consecutive days off of one festival, both ends included. */
        HolidaySpan: {
            /** @description The festival as the notice names it: 春节, or 国庆节、中秋节. */
            name: string;
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
        };
        /** @enum {unknown} */
        HumanTaskState: "Open" | "Claimed" | "Completed" | "Withdrawn";
        IdsRequest: {
            ids?: null | string[];
        };
        /** Format: binary */
        IFormFile: string;
        IncidentItem: {
            id: string;
            instanceId: string;
            correlationId?: null | string;
            definitionId: string;
            source: string;
            activityId: string;
            activityType: string;
            message: string;
            detail?: null | string;
            /** Format: date-time */
            at: string;
            /** Format: int32 */
            attempts: number;
            /** Format: date-time */
            resolvedAt?: null | string;
            resolution?: null | string;
            resolvedBy?: null | string;
            instanceStatus?: null | string;
            canSkip: boolean;
            stepName: string;
            activityTypeName: string;
        };
        IncidentPage: {
            items: components["schemas"]["IncidentItem"][];
            /** Format: int64 */
            totalCount: number;
        };
        IncidentRow: {
            id: string;
            activity: string;
            message: string;
            /** Format: date-time */
            at: string;
        };
        InputItem: {
            isWrapped: boolean;
            uiHint: string;
            category?: null | string;
            defaultValue?: null | components["schemas"]["JsonNode"];
            defaultSyntax?: null | string;
            isReadOnly: boolean;
            isSensitive: boolean;
            autoEvaluate: boolean;
            uiSpecifications: components["schemas"]["JsonObject"];
            name: string;
            typeName: string;
            displayName: string;
            description?: null | string;
            /** Format: float */
            order: number;
            isBrowsable: boolean;
            isSerializable: boolean;
            isSynthetic: boolean;
        };
        JsonArray: unknown[];
        JsonNode: unknown;
        JsonObject: {
            [key: string]: unknown;
        };
        /**
         * @description Whether a regulation is law in force.
         * @enum {unknown}
         */
        LegalStatus: "InForce" | "Trial" | "Draft";
        Link: {
            href: string;
            rel: string;
            method: string;
        };
        ListAnswer: {
            items: components["schemas"]["ActivityRun"][];
            /** Format: int32 */
            count: number;
        };
        ListOfOfCommitStrategyItem: {
            items: components["schemas"]["CommitStrategyItem"][];
            /** Format: int32 */
            count: number;
        };
        ListOfOfConverterItem: {
            items: components["schemas"]["ConverterItem"][];
            /** Format: int32 */
            count: number;
        };
        ListOfOfExpressionItem: {
            items: components["schemas"]["ExpressionItem"][];
            /** Format: int32 */
            count: number;
        };
        ListOfOfFeatureItem: {
            items: components["schemas"]["FeatureItem"][];
            /** Format: int32 */
            count: number;
        };
        ListOfOfStrategyItem: {
            items: components["schemas"]["StrategyItem"][];
            /** Format: int32 */
            count: number;
        };
        ManyAnswer: {
            items: components["schemas"]["JsonObject"][];
            /** Format: int32 */
            count: number;
        };
        /** @description What holds for a unit on a day. */
        MergedParameter: {
            key: string;
            name: string;
            rule: components["schemas"]["MergeRule"];
            /**
             * Format: double
             * @description The number that holds; null for catalogues, for several gates, and where it is not set.
             */
            value?: null | number;
            unit: components["schemas"]["PeriodMeasure"];
            sources: components["schemas"]["SourcedValue"][];
            entries: components["schemas"]["SourcedEntry"][];
            /** @description Why nothing holds yet: two regulations say it and neither is the chosen one. */
            conflict?: null | string;
        };
        /**
         * @description How values of several regulations become one (requirements §2.2); fixed per kind, nobody merges by hand.
         * @enum {unknown}
         */
        MergeRule: "Gates" | "DutyPeriod" | "RightPeriod" | "Frequency" | "Catalogue" | "SingleChoice";
        /** @description An account to add. */
        NewPerson: {
            login: string;
            name: string;
            password: string;
        };
        NextTask: {
            /** Format: uuid */
            id: string;
            title: string;
            assignedTo: string;
            /** @description True where the next step is the same person's. */
            mine: boolean;
        };
        Node: {
            nodeId: string;
            port: string;
            activity: components["schemas"]["JsonNode"];
        };
        NoticeClock: {
            /** Format: uuid */
            id: string;
            /** Format: date */
            dueOn: string;
        };
        /** @enum {unknown} */
        NoticeKind: "Info" | "Warning" | "Escalation" | "Automatic";
        NoticeRow: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            at: string;
            kind: components["schemas"]["NoticeKind"];
            title: string;
            text: string;
            /** Format: uuid */
            caseId?: null | string;
            caseNo?: null | string;
            /** Format: uuid */
            taskId?: null | string;
            read: boolean;
            automatic: boolean;
            /** Format: uuid */
            clockId?: null | string;
            clocks: components["schemas"]["NoticeClock"][];
        };
        NumberSeriesRow: {
            series: string;
            agency: string;
            title: string;
            /** Format: int32 */
            year: number;
            /** Format: int32 */
            last: number;
            /** Format: int32 */
            drawn: number;
            /** Format: int32 */
            voided: number;
            gaps: number[];
        };
        Options: {
            items: components["schemas"]["JsonObject"];
        };
        OutputItem: {
            name: string;
            typeName: string;
            displayName: string;
            description?: null | string;
            /** Format: float */
            order: number;
            isBrowsable: boolean;
            isSerializable: boolean;
            isSynthetic: boolean;
        };
        /**
         * @description Where a version of what the legal office owns stands.
         * @enum {unknown}
         */
        OwnedVersionState: "Draft" | "Submitted" | "Published" | "Retired";
        PackageAnswer: {
            packageVersion: string;
        };
        PageOfOfBoardRow: {
            items: components["schemas"]["BoardRow"][];
            /** Format: int32 */
            total: number;
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            pageSize: number;
        };
        PageOfOfCaseAuditRow: {
            items: components["schemas"]["CaseAuditRow"][];
            /** Format: int32 */
            total: number;
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            pageSize: number;
        };
        PageOfOfCaseHead: {
            items: components["schemas"]["CaseHead"][];
            /** Format: int32 */
            total: number;
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            pageSize: number;
        };
        PageOfOfClockMove: {
            items: components["schemas"]["ClockMove"][];
            /** Format: int32 */
            total: number;
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            pageSize: number;
        };
        PageOfOfNoticeRow: {
            items: components["schemas"]["NoticeRow"][];
            /** Format: int32 */
            total: number;
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            pageSize: number;
        };
        PageOfOfRegisterRow: {
            items: components["schemas"]["RegisterRow"][];
            /** Format: int32 */
            total: number;
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            pageSize: number;
        };
        PageOfOfSealRegisterRow: {
            items: components["schemas"]["SealRegisterRow"][];
            /** Format: int32 */
            total: number;
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            pageSize: number;
        };
        PageOfOfTaskRow: {
            items: components["schemas"]["TaskRow"][];
            /** Format: int32 */
            total: number;
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            pageSize: number;
        };
        ParameterChangeRow: {
            /** Format: uuid */
            id: string;
            /** Format: double */
            value: number;
            /** Format: date */
            effectiveFrom: string;
            reason: string;
            proposedBy: string;
            /** Format: date-time */
            proposedAt: string;
            confirmedBy?: null | string;
            /** Format: date-time */
            confirmedAt?: null | string;
            mayConfirm: boolean;
        };
        ParameterRow: {
            key: string;
            name: string;
            unit: string;
            source: string;
            /** Format: double */
            default?: null | number;
            /** Format: double */
            value?: null | number;
            changes: components["schemas"]["ParameterChangeRow"][];
        };
        PassedOverRow: {
            line: string;
            reason: string;
        };
        PasswordChange: {
            current: string;
            next: string;
        };
        PastEffect: {
            /** Format: date-time */
            at: string;
            what: string;
            post?: null | string;
            byHand?: null | string;
        };
        /**
         * @description Unit of a value.
         * @enum {unknown}
         */
        PeriodMeasure: "None" | "NaturalDay" | "WorkingDay" | "Month" | "TimesPerYear" | "Yuan" | "TenThousandTonsPerYear" | "Percent" | "CreditHours";
        /**
         * @description What a period is counted in.
         * @default NaturalDay
         * @enum {unknown}
         */
        PeriodUnit: "NaturalDay" | "WorkingDay" | "Hour" | "Month" | "Year";
        PersonRow: {
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: uuid */
            unitId?: null | string;
            unitName?: null | string;
            posts: string[];
            postCodes: string[];
        };
        /** @description A place for a signature in a document. */
        PicturePlace: {
            /** @description Tag of its content control, `sign:UnitHead`. */
            tag: string;
            /** @description What stands before it, for people: 承办机构意见·签名. */
            label: string;
        };
        PortItem: {
            name: string;
            displayName?: null | string;
            type: string;
            isBrowsable: boolean;
        };
        PostRow: {
            code: string;
            name: string;
        };
        ProblemDetails: {
            type?: null | string;
            title?: null | string;
            /** Format: int32 */
            status?: null | number;
            detail?: null | string;
            instance?: null | string;
        };
        /** @description A procedure in the list 发起事项. */
        ProcedureRow: {
            definitionId: string;
            name: string;
            description?: null | string;
            versionId: string;
            /** Format: int32 */
            version: number;
            basis?: null | string;
            mayStart: boolean;
            whyNot?: null | string;
        };
        ProfileChanged: {
            /** Format: uuid */
            id: string;
        };
        /**
         * @description Putting a regulation in force, or ending it.
         * @enum {unknown}
         */
        ProfileChangeKind: "Start" | "End";
        ProfileChangeRow: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["ProfileChangeKind"];
            /** Format: uuid */
            unitId?: null | string;
            unit?: null | string;
            /** Format: date */
            effectiveFrom: string;
            isPrimary: boolean;
            reason: string;
            proposedBy: string;
            /** Format: date-time */
            proposedAt: string;
            confirmedBy?: null | string;
            /** Format: date-time */
            confirmedAt?: null | string;
            mayConfirm: boolean;
        };
        /** @description What one regulation says about one thing. */
        ProfileParameter: {
            /** @description What is decided; only values of the same key are merged. */
            key: string;
            name: string;
            rule: components["schemas"]["MergeRule"];
            /**
             * Format: double
             * @description Number of a period, frequency or threshold; null where the regulation leaves it to the office (X-CFG-02) or says it in words.
             */
            value?: null | number;
            unit: components["schemas"]["PeriodMeasure"];
            article: string;
            quote?: null | string;
            /** @description Entries of a catalogue, or the words of a choice. */
            entries?: null | string[];
            /**
             * @description 【补】: not the words of the regulation.
             * @default false
             */
            isSupplemented: boolean;
            /**
             * @description The office must set it before the regulation can be put in force.
             * @default false
             */
            mustBeSet: boolean;
        };
        ProfileRow: {
            id: string;
            name: string;
            seed?: null | string;
            scope: string;
            status: components["schemas"]["LegalStatus"];
            note: string;
            alwaysInForce: boolean;
            inForce: boolean;
            isPrimary: boolean;
            mustBeSet: string[];
            parameters: components["schemas"]["ProfileParameter"][];
            changes: components["schemas"]["ProfileChangeRow"][];
        };
        ProfilesView: {
            /** Format: date */
            on: string;
            profiles: components["schemas"]["ProfileRow"][];
            merged: components["schemas"]["MergedParameter"][];
            warnings: string[];
            agencyNames: components["schemas"]["AgencyName"][];
        };
        ProposedParameter: {
            /** Format: uuid */
            id: string;
        };
        ProposeParameter: {
            /** Format: double */
            value: number;
            /** Format: date */
            effectiveFrom: string;
            reason: string;
        };
        ProposeProfileChange: {
            kind: components["schemas"]["ProfileChangeKind"];
            reason: string;
            /** Format: date */
            effectiveFrom?: null | string;
            /** Format: uuid */
            unitId?: null | string;
            /** @default false */
            isPrimary: boolean;
        };
        PublicationRow: {
            publishedBy: string;
            /** Format: date-time */
            publishedAt: string;
            sourceFile?: null | string;
            sourceSha256?: null | string;
            changes: components["schemas"]["JsonArray"];
            findings: components["schemas"]["JsonArray"];
        };
        PublishAnswer: {
            published: string[];
            alreadyPublished: string[];
            notFound: string[];
            skipped: string[];
            updatedConsumers: string[];
            failed: string[];
            warnings: {
                [key: string]: string;
            };
        };
        PublisherRow: {
            /** Format: uuid */
            id: string;
            name: string;
            post: string;
        };
        Query: {
            /** Format: int32 */
            page?: null | number;
            /** Format: int32 */
            pageSize?: null | number;
            searchTerm?: null | string;
            definitionId?: null | string;
            definitionIds?: null | string[];
            correlationId?: null | string;
            /** Format: int32 */
            version?: null | number;
            hasIncidents?: null | boolean;
            status?: null | string;
            statuses?: null | string[];
            subStatus?: null | string;
            subStatuses?: null | string[];
            orderBy?: null | string;
            orderDirection?: null | string;
        };
        RankedLot: {
            /** @description The candidate as published. */
            line: string;
            /** @description Its rank: lowercase hexadecimal, lowest first. */
            hash: string;
        };
        ReadArrangement: {
            text: string;
            /** Format: int32 */
            year?: null | number;
        };
        /** @description One entry. A code is unique within its list and profile. */
        ReferenceItem: {
            code: string;
            label: string;
            /** @description The regulation it comes from, e.g. `cc-erdao` (requirements §2.1). */
            profile: string;
            article: string;
            /** @description The words of the article. */
            quote?: null | string;
            group?: null | string;
            /**
             * Format: date
             * @description Acts before this day are not judged by it.
             */
            effectiveFrom?: null | string;
            /**
             * Format: date
             * @description Last day on which forms offer it.
             */
            effectiveTo?: null | string;
        };
        /** @description A catalogue of the regulations (过错情形、从重从轻、不追究、处理方式 …): data with article and quote; forms take their options from it. */
        ReferenceList: {
            id: string;
            name: string;
            source: string;
            items: components["schemas"]["ReferenceItem"][];
        };
        /**
         * @description What a register (台账) lists.
         * @enum {unknown}
         */
        RegisterBase: "Cases" | "Documents" | "Credentials";
        RegisterBreakdown: {
            key: string;
            label: string;
            counts: components["schemas"]["RegisterCount"][];
        };
        /** @description One column. */
        RegisterColumn: {
            key: string;
            label: string;
            type?: components["schemas"]["RegisterColumnType"];
            /** @description `row:no` (a column of the base), `fact:Services.decision.ServedOn`, `path:$.FaultItemsDetails[*].code`, `clock:appeal.due_on` or `line:CreditHours`. */
            from: string;
            /** @description Words for codes. */
            words?: null | {
                [key: string]: string;
            };
            /** @description May be filtered by its values; its values are counted below the list. */
            filter?: boolean;
            /** @description Numbers: added up. */
            total?: boolean;
            /** @description Shown only when chosen. */
            hidden?: boolean;
            /**
             * Format: double
             * @description In characters, for the spreadsheet.
             */
            width?: number;
        };
        /** @enum {unknown} */
        RegisterColumnType: "Text" | "Date" | "Number" | "List";
        RegisterCount: {
            value: string;
            label: string;
            /** Format: int32 */
            count: number;
        };
        RegisterCredential: {
            /** Format: uuid */
            personId: string;
            /** @description 行政执法证, 执法监督证, 法律职业资格证 or 法制审核从业证明. */
            kind: string;
            no: string;
            issuer: string;
            /** Format: date */
            validFrom: string;
            /**
             * Format: date
             * @description Last day; a qualification without end: 9999-12-31.
             */
            validTo: string;
        };
        /** @description A register as data: the legal office says what it shows, the program lists, filters, adds up and exports. */
        RegisterDefinition: {
            id: string;
            name: string;
            source: string;
            base?: components["schemas"]["RegisterBase"];
            /** @description Definition ids of the procedures whose cases are listed. */
            procedures?: string[];
            /** @description Codes of the documents that are listed, e.g. T-52. */
            codes?: string[];
            /** @description One row for each line of this table field instead of one for each case; its cells are `line:` columns. */
            lines?: null | string;
            columns: components["schemas"]["RegisterColumn"][];
            /** @description The figures of the annual report that are counted from this register. */
            figures?: components["schemas"]["RegisterFigure"][];
        };
        RegisteredCredential: {
            /** Format: uuid */
            id: string;
        };
        /** @description A number of the annual report. */
        RegisterFigure: {
            label: string;
            /** @description The date column by which a row belongs to a year. */
            on: string;
            /** @description Column key → value that the row must have. */
            where?: null | {
                [key: string]: string;
            };
            /** @description The number column that is added up; null: rows are counted. */
            sum?: null | string;
            /** @default 件 */
            unit: string;
            /** @description Divided by how many different values this column has: hours per person. One decimal. */
            per?: null | string;
        };
        RegisterRow: {
            /** Format: uuid */
            caseId?: null | string;
            cells: components["schemas"]["JsonObject"];
            clocks: {
                [key: string]: string;
            };
        };
        RegisterSummary: {
            id: string;
            name: string;
            source: string;
            /** Format: int32 */
            count: number;
        };
        RegisterView: {
            id: string;
            name: string;
            source: string;
            columns: components["schemas"]["RegisterColumn"][];
            rows: components["schemas"]["PageOfOfRegisterRow"];
            sums: {
                [key: string]: number;
            };
            breakdowns: components["schemas"]["RegisterBreakdown"][];
        };
        ReportAnswer: {
            stats: components["schemas"]["ActivityStats"][];
        };
        ReportRequest: {
            workflowInstanceId: string;
            activityNodeIds?: null | string[];
        };
        Request: {
            versionOptions?: null | string;
        };
        /** @description A cell of the matrix of stages and documents (环节—文书矩阵, R-002-25): what the case must hold before the step is completed. */
        RequiredDocument: {
            /** @description The stage it belongs to, as the refusal names it: 现场检查方案. */
            stage: string;
            /** @description Code of the template, T-03; several may serve: any of them. */
            codes: string[];
            /** @description As the refusal names it. */
            title: string;
            /** @description It must have reached its addressee, every one of it; otherwise it must be issued. */
            served: boolean;
            /** @description Only in cases in which these facts have these values. */
            when: components["schemas"]["FieldCondition"][];
        };
        RetractAnswer: {
            retracted: string[];
            alreadyRetracted: string[];
            skipped: string[];
            notPublished: string[];
            notFound: string[];
        };
        Retry: {
            reason: null | string;
        };
        ReturnVersion: {
            /** @description What has to be changed; required. */
            reason: string;
        };
        SafeFileHandle: {
            isAsync: boolean;
            isInvalid: boolean;
            isClosed: boolean;
        };
        SaveCatalogue: {
            list?: null | components["schemas"]["ReferenceList"];
            register?: null | components["schemas"]["RegisterDefinition"];
            /**
             * Format: int32
             * @default 0
             */
            revision: number;
        };
        SavedCatalogue: {
            /** Format: int32 */
            version: number;
            /** Format: int32 */
            revision: number;
            problems: components["schemas"]["CatalogueProblem"][];
        };
        SavedDecisionTable: {
            /** Format: int32 */
            version: number;
            /** Format: int32 */
            revision: number;
            check: components["schemas"]["DecisionTableCheck"];
        };
        SavedDraft: {
            /** Format: date-time */
            savedAt: string;
        };
        SaveDecisionTable: {
            document: components["schemas"]["DecisionTableDocument"];
            /** Format: int32 */
            revision: number;
        };
        SaveDraft: {
            /** @description The form as it stands, checked only when it is submitted. */
            values: components["schemas"]["JsonObject"];
        };
        SaveWatchScheme: {
            content: components["schemas"]["WatchScheme"];
            /** @description Why it is changed. */
            note: string;
        };
        SealDocument: {
            /** @description Which seal. */
            seal: string;
            /** Format: int32 */
            copies: number;
            /** @description Who approved its use; without one, who signed. */
            approver?: null | string;
            note?: null | string;
        };
        SealRegisterRow: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            at: string;
            seal: string;
            /** Format: int32 */
            copies: number;
            keeper: string;
            approver: string;
            note?: null | string;
            /** Format: uuid */
            documentId: string;
            title: string;
            number?: null | string;
            state: components["schemas"]["DocumentState"];
            /** Format: int32 */
            versionNo: number;
            sha256: string;
            /** Format: uuid */
            caseId: string;
            caseNo: string;
        };
        SealUseRow: {
            /** Format: date-time */
            at: string;
            keeper: string;
            seal: string;
            /** Format: int32 */
            copies: number;
            approver: string;
            note?: null | string;
            /** Format: int32 */
            versionNo: number;
            sha256: string;
        };
        Segment: {
            activityNodeId: string;
            activityId: string;
            activityType: string;
            portName: string;
        };
        SegmentsAnswer: {
            childNode: components["schemas"]["Node"];
            container: components["schemas"]["Node"];
            pathSegments: components["schemas"]["Segment"][];
        };
        /**
         * @description Whether a document is served (送达).
         * @enum {unknown}
         */
        ServiceNeed: "None" | "Possible" | "Needed";
        ServiceValues: {
            /** @description Of the form of service: ServiceMethod, ServiceReceiver, ServicePlace, Deliverer1Id, Deliverer2Id, DispatchedOn, ServedOn, ServiceWitness, ServiceNote. */
            values: components["schemas"]["JsonObject"];
        };
        SessionPostView: {
            code: string;
            name: string;
            /** Format: uuid */
            unitId: string;
            unitCode: string;
            unitName: string;
        };
        SessionUserView: {
            /** Format: uuid */
            id: string;
            name: string;
            login: string;
        };
        SessionView: {
            user: components["schemas"]["SessionUserView"];
            posts: components["schemas"]["SessionPostView"][];
            permissions: string[];
            antiforgeryToken: string;
            demonstration: boolean;
            productName: string;
        };
        SetupRequest: {
            token: string;
            login: string;
            name: string;
            password: string;
            securityAdministrator?: null | components["schemas"]["NewPerson"];
            auditAdministrator?: null | components["schemas"]["NewPerson"];
            bureauName?: null | string;
            agencyCode?: null | string;
        };
        /**
         * @description How a document was signed.
         * @enum {unknown}
         */
        SignatureKind: "Confirmed" | "Image" | "Scan";
        SignDocument: {
            opinion?: null | string;
        };
        SignInAccountView: {
            login: string;
            name: string;
            post: string;
            unit: string;
        };
        SignInPageView: {
            productName: string;
            demonstration: boolean;
            demonstrationPassword?: null | string;
            setupRequired: boolean;
            accounts: components["schemas"]["SignInAccountView"][];
        };
        Skip: {
            reason: null | string;
            outcomes: null | string[];
        };
        /** @description An entry of a catalogue with all regulations that have it. */
        SourcedEntry: {
            entry: string;
            profileIds: string[];
        };
        /** @description One value with the regulation it comes from. */
        SourcedValue: {
            profileId: string;
            profileName: string;
            /** Format: double */
            value?: null | number;
            unit: components["schemas"]["PeriodMeasure"];
            article: string;
            quote?: null | string;
            isSupplemented: boolean;
            /** @description It is the one that holds (of periods and frequencies), or one of those that hold. */
            isEffective: boolean;
        };
        StackAnswer: {
            activityExecutionId: string;
            items: components["schemas"]["ActivityRun"][];
            /** Format: int32 */
            totalCount: number;
        };
        StartCase: {
            /** @description Name of the matter; empty: procedure and day. */
            title?: null | string;
        };
        StartedCase: {
            /** Format: uuid */
            caseId: string;
            /**
             * Format: uuid
             * @description The starter's first task, if the procedure begins with one.
             */
            taskId?: null | string;
        };
        StateAnswer: {
            status: string;
            subStatus: string;
            workflowSubStatus: string;
            /** Format: date-time */
            updatedAt: string;
        };
        Statement: {
            reasons?: null | {
                [key: string]: string;
            };
        };
        StepDetailRow: {
            label: string;
            value?: null | string;
        };
        /** @enum {unknown} */
        StepKind: "Human" | "Automatic" | "Document" | "Clock" | "Service" | "System";
        StepRow: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            at: string;
            /** Format: date-time */
            startedAt?: null | string;
            activity: string;
            title: string;
            kind: components["schemas"]["StepKind"];
            who: string;
            post?: null | string;
            outcome?: null | string;
            opinion?: null | string;
            automatic: boolean;
            basis?: null | string;
            /** Format: uuid */
            documentId?: null | string;
            details: components["schemas"]["StepDetailRow"][];
        };
        StorageDriverItem: {
            typeName: string;
            displayName: string;
            /** Format: double */
            priority: number;
            deprecated: boolean;
        };
        StrategyItem: {
            displayName: string;
            description: string;
            typeName: string;
        };
        SubmissionRow: {
            state: components["schemas"]["SubmissionState"];
            submittedBy: string;
            /** Format: date-time */
            submittedAt: string;
            to?: null | string;
            note?: null | string;
            reasons: components["schemas"]["JsonObject"];
            decidedBy?: null | string;
            /** Format: date-time */
            decidedAt?: null | string;
            decisionNote?: null | string;
        };
        /** @enum {unknown} */
        SubmissionState: "Waiting" | "Published" | "Returned" | "Superseded";
        SubmitArrangement: {
            arrangement: components["schemas"]["HolidayArrangement"];
            remark?: null | string;
        };
        SubmittedArrangement: {
            /** Format: uuid */
            id: string;
        };
        SubmitVersion: {
            /**
             * Format: uuid
             * @description Who shall publish it; null: whoever may and has not edited it.
             */
            to?: null | string;
            /** @description What the publisher should know. */
            note?: null | string;
            /** @description Proposed reasons for warnings: key of the finding → text. */
            reasons?: null | {
                [key: string]: string;
            };
        };
        SummariesAnswer: {
            items: components["schemas"]["Summary"][];
            /** Format: int32 */
            count: number;
        };
        Summary: {
            workflowInstanceId: string;
            activityId: string;
            activityNodeId: string;
            activityType: string;
            /** Format: int32 */
            activityTypeVersion: number;
            activityName?: null | string;
            /** Format: date-time */
            startedAt: string;
            hasBookmarks: boolean;
            status: string;
            metadata: components["schemas"]["JsonObject"];
            /** Format: int32 */
            aggregateFaultCount: number;
            /** Format: date-time */
            completedAt?: null | string;
            id: string;
        };
        /** @description Something wrong with what a table says. */
        TableFinding: {
            /** @description Which law it breaks. */
            kind: components["schemas"]["FindingKind"];
            /** @description What, and how to mend it; Chinese. */
            message: string;
            /** @description Ids of the rows concerned. */
            rows: string[];
            /** @description Facts that show it, as shown to people, by input name; null when none are needed. */
            counterExample?: null | {
                [key: string]: string;
            };
            /**
             * Format: date
             * @description A day on which it holds; null when the day does not matter.
             */
            on?: null | string;
        };
        /** @description One thing wrong in a table. */
        TableProblem: {
            /** @description Where, in the words of the page: 「第2行“罚款金额”」. */
            place: string;
            /** @description What is wrong and what may stand there instead. */
            message: string;
            /** @description Id of the row, when the place is in one. */
            row?: null | string;
            /** @description Name of the column, when the place is in one. */
            column?: null | string;
        };
        TaskDetail: {
            instructions?: null | string;
            /** Format: int32 */
            version: number;
            mayAct: boolean;
            whyNot?: null | string;
            /** Format: date-time */
            claimedAt?: null | string;
            form: components["schemas"]["TaskForm"];
            values: components["schemas"]["JsonObject"];
            /** Format: date-time */
            draftSavedAt?: null | string;
            outcomes: components["schemas"]["TaskOutcome"][];
            documents: components["schemas"]["DocumentRow"][];
            clocks: components["schemas"]["ClockRow"][];
            clockDays: components["schemas"]["ClockDay"][];
            attachments: components["schemas"]["AttachmentRow"][];
            history: components["schemas"]["StepRow"][];
            case: components["schemas"]["CaseHead"];
            /** Format: uuid */
            id: string;
            title: string;
            /** Format: uuid */
            caseId: string;
            caseNo: string;
            caseTitle: string;
            procedure: string;
            state: components["schemas"]["HumanTaskState"];
            optional: boolean;
            /** Format: date-time */
            createdAt: string;
            assignedTo: string;
            claimedBy?: null | string;
            /** Format: date-time */
            completedAt?: null | string;
            completedBy?: null | string;
            outcome?: null | string;
            /** Format: date */
            dueOn?: null | string;
            /** Format: int32 */
            daysLeft?: null | number;
            colour: components["schemas"]["Colour"];
            provisional: boolean;
            escalated: boolean;
            /** Format: uuid */
            clockId?: null | string;
        };
        /** @description The form of a task: part of the workflow definition. */
        TaskForm: {
            fields: components["schemas"]["FormField"][];
            /** @description What is judged on submission beyond the single fields. */
            rules: components["schemas"]["FormRule"][];
        };
        /** @description One way to finish a task, shown as a button; a port of the activity in the designer. */
        TaskOutcome: {
            name: string;
            /** @description primary, default or danger. */
            style: string;
            /** @description An opinion must be written, for example the reason of a return. */
            requiresOpinion: boolean;
            /** @description Asked before an outcome that cannot be taken back. */
            confirm?: null | string;
            /** @description Required fields are not enforced, for example when the matter goes back. */
            skipsForm: boolean;
            documentState?: null | components["schemas"]["DocumentState"];
        };
        TaskRow: {
            /** Format: uuid */
            id: string;
            title: string;
            /** Format: uuid */
            caseId: string;
            caseNo: string;
            caseTitle: string;
            procedure: string;
            state: components["schemas"]["HumanTaskState"];
            optional: boolean;
            /** Format: date-time */
            createdAt: string;
            assignedTo: string;
            claimedBy?: null | string;
            /** Format: date-time */
            completedAt?: null | string;
            completedBy?: null | string;
            outcome?: null | string;
            /** Format: date */
            dueOn?: null | string;
            /** Format: int32 */
            daysLeft?: null | number;
            colour: components["schemas"]["Colour"];
            provisional: boolean;
            escalated: boolean;
            /** Format: uuid */
            clockId?: null | string;
        };
        TemplateDetail: {
            templateId: string;
            code: string;
            title: string;
            basis?: null | string;
            numberFormat?: null | string;
            fields: components["schemas"]["TemplateFieldRow"][];
            versions: components["schemas"]["TemplateVersionRow"][];
            history: components["schemas"]["TemplateEventRow"][];
            mayEdit: boolean;
            mayPublish: boolean;
        };
        TemplateEventRow: {
            /** Format: date-time */
            at: string;
            /** Format: int32 */
            version: number;
            who: string;
            action: string;
            note?: null | string;
        };
        TemplateFieldRow: {
            path: string;
            label: string;
            type?: null | string;
            mandatory: boolean;
        };
        TemplateFinding: {
            code: string;
            severity: string;
            message: string;
            place: string;
        };
        TemplateNote: {
            /** @description Why, or what for; required where something is taken back. */
            note?: null | string;
        };
        /** @enum {unknown} */
        TemplateOrigin: "Shipped" | "Uploaded";
        TemplateRow: {
            templateId: string;
            code: string;
            title: string;
            basis?: null | string;
            numbered: boolean;
            /** Format: int32 */
            version?: null | number;
            /** Format: date-time */
            publishedAt?: null | string;
            publishedBy?: null | string;
            open?: null | components["schemas"]["TemplateVersionRow"];
            /** Format: int32 */
            versions: number;
            /** Format: int32 */
            used: number;
        };
        /** @enum {unknown} */
        TemplateState: "Offered" | "Draft" | "Submitted" | "Published" | "Superseded" | "Retracted" | "Discarded";
        TemplateVersionRow: {
            /** Format: uuid */
            id: string;
            templateId: string;
            /** Format: int32 */
            version: number;
            code: string;
            title: string;
            state: components["schemas"]["TemplateState"];
            origin: components["schemas"]["TemplateOrigin"];
            note?: null | string;
            sha256: string;
            /** Format: int32 */
            size: number;
            madeBy: string;
            /** Format: date-time */
            madeAt: string;
            submittedBy?: null | string;
            /** Format: date-time */
            submittedAt?: null | string;
            publishedBy?: null | string;
            /** Format: date-time */
            publishedAt?: null | string;
            /** Format: date-time */
            endedAt?: null | string;
            endReason?: null | string;
            /** Format: int32 */
            used: number;
            findings: components["schemas"]["TemplateFinding"][];
        };
        TextDifference: {
            kind: components["schemas"]["DifferenceKind"];
            place: string;
            before?: null | string;
            after?: null | string;
            parts: components["schemas"]["TextPart"][];
        };
        TextPart: {
            kind: string;
            text: string;
        };
        TryDecisionTable: {
            document: components["schemas"]["DecisionTableDocument"];
            facts: {
                [key: string]: unknown;
            };
            /** Format: date */
            on?: null | string;
        };
        /** @enum {unknown} */
        UnitKind: "Bureau" | "SupervisionOffice" | "SupervisedUnit" | "OtherUnit";
        UnitRow: {
            /** Format: uuid */
            id: string;
            name: string;
            code: string;
            /** Format: uuid */
            parentId?: null | string;
            kind: components["schemas"]["UnitKind"];
        };
        UpdateAnswer: {
            affectedWorkflows: string[];
        };
        VariableTypeItem: {
            typeName: string;
            displayName: string;
            category: string;
            description: string;
        };
        VersionComparison: {
            /** Format: int32 */
            from: number;
            /** Format: int32 */
            to: number;
            differences: components["schemas"]["TextDifference"][];
        };
        VersionReview: {
            versionId: string;
            definitionId: string;
            name: string;
            /** Format: int32 */
            version: number;
            isLatest: boolean;
            isPublished: boolean;
            /** Format: date-time */
            createdAt: string;
            createdBy: string;
            publishedVersionId?: null | string;
            /** Format: int32 */
            publishedVersion?: null | number;
            editors: components["schemas"]["WorkflowEditor"][];
            changes: components["schemas"]["DefinitionChange"][];
            mayPublish: boolean;
            whyNot?: null | string;
            publishers: components["schemas"]["PublisherRow"][];
            submission?: null | components["schemas"]["SubmissionRow"];
            publication?: null | components["schemas"]["PublicationRow"];
        };
        VoidDocument: {
            reason: string;
            /**
             * @description Make it anew as a draft, from the facts of the case.
             * @default false
             */
            replace: boolean;
        };
        WatchedRule: {
            code: string;
            name: string;
            article: string;
        };
        /** @description How clocks warn and escalate (预警与督办方案), as the legal office owns it. */
        WatchScheme: {
            /** @description Escalation ladders by name. */
            ladders: components["schemas"]["EscalationLadder"][];
            /** @description Warnings of single rules, by code, e.g. D-10; they go before the rule's own. */
            rules: {
                [key: string]: components["schemas"]["AlertRule"][];
            };
            /** @description Warnings by unit of the period, for rules that have none of their own. */
            defaults: {
                [key: string]: components["schemas"]["AlertRule"][];
            };
        };
        WatchSchemeRow: {
            /** Format: int32 */
            version: number;
            state: components["schemas"]["WatchSchemeState"];
            note: string;
            savedBy: string;
            /** Format: date-time */
            savedAt?: null | string;
            decidedBy?: null | string;
            /** Format: date-time */
            decidedAt?: null | string;
        };
        /** @enum {unknown} */
        WatchSchemeState: "Draft" | "Published" | "Superseded" | "Discarded";
        WatchSchemeView: {
            /** Format: int32 */
            version: number;
            current: components["schemas"]["WatchScheme"];
            draft?: null | components["schemas"]["WatchSchemeRow"];
            draftContent?: null | components["schemas"]["WatchScheme"];
            versions: components["schemas"]["WatchSchemeRow"][];
            rules: components["schemas"]["WatchedRule"][];
        };
        WorkflowEditor: {
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: date-time */
            lastAt: string;
            /** Format: int32 */
            saves: number;
        };
        Workload: {
            weeks: components["schemas"]["WorkloadWeek"][];
            units: components["schemas"]["WorkloadLine"][];
            assignees: components["schemas"]["WorkloadLine"][];
        };
        WorkloadLine: {
            name: string;
            /** Format: uuid */
            unitId?: null | string;
            /** Format: int32 */
            overdue: number;
            due: number[];
        };
        WorkloadWeek: {
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            /** Format: int32 */
            workingDays: number;
            /** Format: int32 */
            due: number;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    ListProcedures: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcedureRow"][];
                };
            };
        };
    };
    StartCase: {
        parameters: {
            query?: never;
            header?: {
                "X-Request-Id"?: string;
            };
            path: {
                definitionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartCase"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StartedCase"];
                };
            };
        };
    };
    ClaimTask: {
        parameters: {
            query?: never;
            header?: {
                "X-Request-Id"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskDetail"];
                };
            };
        };
    };
    ReleaseTask: {
        parameters: {
            query?: never;
            header?: {
                "X-Request-Id"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskDetail"];
                };
            };
        };
    };
    SaveDraft: {
        parameters: {
            query?: never;
            header?: {
                "X-Request-Id"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveDraft"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedDraft"];
                };
            };
        };
    };
    CompleteTask: {
        parameters: {
            query?: never;
            header?: {
                "X-Request-Id"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompleteTask"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompletionAnswer"];
                };
            };
        };
    };
    ChangeClock: {
        parameters: {
            query?: never;
            header?: {
                "X-Request-Id"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeClock"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedClock"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ViewWatchScheme: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WatchSchemeView"];
                };
            };
        };
    };
    SaveWatchScheme: {
        parameters: {
            query?: never;
            header?: {
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveWatchScheme"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WatchSchemeView"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    PublishWatchScheme: {
        parameters: {
            query?: never;
            header?: {
                "X-Request-Id"?: string;
            };
            path: {
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WatchSchemeView"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    DiscardWatchScheme: {
        parameters: {
            query?: never;
            header?: {
                "X-Request-Id"?: string;
            };
            path: {
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WatchSchemeView"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    DraftDocument: {
        parameters: {
            query?: never;
            header?: {
                "X-Request-Id"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftDocument"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftedDocument"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    CompareDocumentVersions: {
        parameters: {
            query?: {
                from?: number;
                to?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionComparison"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListNumberSeries: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NumberSeriesRow"][];
                };
            };
        };
    };
    ListNumbers: {
        parameters: {
            query: {
                series: string;
                year: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DrawnNumberRow"][];
                };
            };
        };
    };
    ListSealUses: {
        parameters: {
            query?: {
                year?: number;
                q?: string;
                page?: number;
                pageSize?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfOfSealRegisterRow"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ExportSealUses: {
        parameters: {
            query?: {
                year?: number;
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    DownloadVolume: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    CheckWorkflowVersion: {
        parameters: {
            query?: never;
            header?: {
                "X-Request-Id"?: string;
            };
            path: {
                versionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GateReport"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    CheckWorkflowText: {
        parameters: {
            query?: never;
            header?: {
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JsonObject"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GateReport"];
                };
            };
        };
    };
    ReviewWorkflowVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                versionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionReview"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListWorkflowDrafts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftRow"][];
                };
            };
        };
    };
    SubmitWorkflowVersion: {
        parameters: {
            query?: never;
            header?: {
                "X-Request-Id"?: string;
            };
            path: {
                versionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitVersion"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionReview"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ReturnWorkflowVersion: {
        parameters: {
            query?: never;
            header?: {
                "X-Request-Id"?: string;
            };
            path: {
                versionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnVersion"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionReview"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    CompareWorkflowVersions: {
        parameters: {
            query: {
                before: string;
                after: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DefinitionComparison"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListParameters: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParameterRow"][];
                };
            };
        };
    };
    ProposeParameter: {
        parameters: {
            query?: never;
            header?: {
                "X-Request-Id"?: string;
            };
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeParameter"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposedParameter"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ConfirmParameter: {
        parameters: {
            query?: never;
            header?: {
                "X-Request-Id"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposedParameter"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListDecisionTables: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionTableRow"][];
                };
            };
        };
    };
    ViewDecisionTable: {
        parameters: {
            query?: {
                version?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionTableView"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    CheckDecisionTable: {
        parameters: {
            query?: never;
            header?: {
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionTableDocument"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionTableCheck"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    TryDecisionTable: {
        parameters: {
            query?: never;
            header?: {
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TryDecisionTable"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionTrial"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    SaveDecisionTable: {
        parameters: {
            query?: never;
            header?: {
                "X-Request-Id"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveDecisionTable"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedDecisionTable"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    SubmitDecisionTable: {
        parameters: {
            query?: never;
            header?: {
                "X-Request-Id"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionTableWords"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionTableStanding"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ReturnDecisionTable: {
        parameters: {
            query?: never;
            header?: {
                "X-Request-Id"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionTableWords"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionTableStanding"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    PublishDecisionTable: {
        parameters: {
            query?: never;
            header?: {
                "X-Request-Id"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionTableStanding"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListCatalogues: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueRow"][];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ViewCatalogue: {
        parameters: {
            query?: {
                version?: number;
            };
            header?: never;
            path: {
                kind: components["schemas"]["CatalogueKind"];
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    SaveCatalogue: {
        parameters: {
            query?: never;
            header?: {
                "X-Request-Id"?: string;
            };
            path: {
                kind: components["schemas"]["CatalogueKind"];
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveCatalogue"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedCatalogue"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    SubmitCatalogue: {
        parameters: {
            query?: never;
            header?: {
                "X-Request-Id"?: string;
            };
            path: {
                kind: components["schemas"]["CatalogueKind"];
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeCatalogueWords"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueStanding"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ReturnCatalogue: {
        parameters: {
            query?: never;
            header?: {
                "X-Request-Id"?: string;
            };
            path: {
                kind: components["schemas"]["CatalogueKind"];
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeCatalogueWords"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueStanding"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    PublishCatalogue: {
        parameters: {
            query?: never;
            header?: {
                "X-Request-Id"?: string;
            };
            path: {
                kind: components["schemas"]["CatalogueKind"];
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueStanding"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ViewProfiles: {
        parameters: {
            query?: {
                on?: string;
                unitId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProfilesView"];
                };
            };
        };
    };
    ProposeProfileChange: {
        parameters: {
            query?: never;
            header?: {
                "X-Request-Id"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeProfileChange"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProfileChanged"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ConfirmProfileChange: {
        parameters: {
            query?: never;
            header?: {
                "X-Request-Id"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProfileChanged"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    RegisterCredential: {
        parameters: {
            query?: never;
            header?: {
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterCredential"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisteredCredential"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListRegisters: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterSummary"][];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ViewRegister: {
        parameters: {
            query?: {
                search?: string;
                filter?: string[];
                on?: string;
                from?: string;
                to?: string;
                sort?: string;
                descending?: boolean;
                page?: number;
                pageSize?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ExportRegister: {
        parameters: {
            query?: {
                search?: string;
                filter?: string[];
                on?: string;
                from?: string;
                to?: string;
                sort?: string;
                descending?: boolean;
                column?: string[];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListAnnualFigures: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnnualFigures"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ExportCalendarYear: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarYear"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListCalendarVersions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarVersionList"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    SubmitHolidayArrangement: {
        parameters: {
            query?: never;
            header?: {
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitArrangement"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmittedArrangement"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ViewCalendarVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarVersionDetail"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    PreviewCalendarVersion: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArrangementPreview"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ReadHolidayNotice: {
        parameters: {
            query?: never;
            header?: {
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadArrangement"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HolidayNoticeReading"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    PreviewHolidayArrangement: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
            };
            header?: {
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HolidayArrangement"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArrangementPreview"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    PublishCalendarVersion: {
        parameters: {
            query?: never;
            header?: {
                "X-Request-Id"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideArrangement"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecidedArrangement"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ReturnCalendarVersion: {
        parameters: {
            query?: never;
            header?: {
                "X-Request-Id"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideArrangement"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecidedArrangement"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    WithdrawCalendarVersion: {
        parameters: {
            query?: never;
            header?: {
                "X-Request-Id"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideArrangement"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecidedArrangement"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ViewDesk: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskView"];
                };
            };
        };
    };
    ListTasks: {
        parameters: {
            query?: {
                box?: string;
                q?: string;
                page?: number;
                pageSize?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfOfTaskRow"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ViewTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskDetail"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListCases: {
        parameters: {
            query?: {
                box?: string;
                state?: string;
                q?: string;
                page?: number;
                pageSize?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfOfCaseHead"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ViewCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ViewFlow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowView"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ViewSteps: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepRow"][];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ViewCaseAudit: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfOfCaseAuditRow"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ViewDraws: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DrawRow"][];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListClocks: {
        parameters: {
            query?: {
                state?: string;
                colour?: string;
                unit?: string;
                procedure?: string;
                person?: string;
                from?: string;
                to?: string;
                q?: string;
                page?: number;
                pageSize?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfOfBoardRow"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    SummariseClocks: {
        parameters: {
            query?: {
                state?: string;
                colour?: string;
                unit?: string;
                procedure?: string;
                person?: string;
                from?: string;
                to?: string;
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BoardSummary"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ViewClockMonth: {
        parameters: {
            query: {
                state?: string;
                colour?: string;
                unit?: string;
                procedure?: string;
                person?: string;
                from?: string;
                to?: string;
                q?: string;
                year: number;
                month: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BoardMonth"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ForecastWorkload: {
        parameters: {
            query?: {
                state?: string;
                colour?: string;
                unit?: string;
                procedure?: string;
                person?: string;
                from?: string;
                to?: string;
                q?: string;
                weeks?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Workload"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ExportClocks: {
        parameters: {
            query?: {
                state?: string;
                colour?: string;
                unit?: string;
                procedure?: string;
                person?: string;
                from?: string;
                to?: string;
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ViewClock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClockDetail"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ViewDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentDetail"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    DownloadDocument: {
        parameters: {
            query?: {
                version?: number;
                inline?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    DownloadDocumentPdf: {
        parameters: {
            query?: {
                version?: number;
                inline?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListAttachments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentRow"][];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    UploadAttachment: {
        parameters: {
            query?: never;
            header?: {
                "X-Request-Id"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["IFormFile"];
                "*/*": components["schemas"]["IFormFile"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentRow"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Payload Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    DownloadAttachment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListNotices: {
        parameters: {
            query?: {
                unread?: boolean;
                page?: number;
                pageSize?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfOfNoticeRow"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    MarkNoticeRead: {
        parameters: {
            query?: never;
            header?: {
                "X-Request-Id"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    MarkAllNoticesRead: {
        parameters: {
            query?: never;
            header?: {
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ListPeople: {
        parameters: {
            query?: {
                post?: string;
                unitId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonRow"][];
                };
            };
        };
    };
    ListUnits: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitRow"][];
                };
            };
        };
    };
    ListPosts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostRow"][];
                };
            };
        };
    };
    ListCalendarYears: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarYears"];
                };
            };
        };
    };
    ViewCalendarYear: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarYearView"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    CommentOnDocument: {
        parameters: {
            query?: never;
            header?: {
                "X-Request-Id"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommentOnDocument"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentChanged"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    SettleComment: {
        parameters: {
            query?: never;
            header?: {
                "X-Request-Id"?: string;
            };
            path: {
                id: string;
                commentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentChanged"];
                };
            };
        };
    };
    SubmitDocument: {
        parameters: {
            query?: never;
            header?: {
                "X-Request-Id"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JsonObject"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentChanged"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ReturnDocument: {
        parameters: {
            query?: never;
            header?: {
                "X-Request-Id"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DocumentReason"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentChanged"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    RegenerateDocument: {
        parameters: {
            query?: never;
            header?: {
                "X-Request-Id"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JsonObject"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentChanged"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    SignDocument: {
        parameters: {
            query?: never;
            header?: {
                "X-Request-Id"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignDocument"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentChanged"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    SealDocument: {
        parameters: {
            query?: never;
            header?: {
                "X-Request-Id"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SealDocument"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentChanged"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    IssueDocument: {
        parameters: {
            query?: never;
            header?: {
                "X-Request-Id"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JsonObject"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentChanged"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    VoidDocument: {
        parameters: {
            query?: never;
            header?: {
                "X-Request-Id"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VoidDocument"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentChanged"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    CorrectDocument: {
        parameters: {
            query?: never;
            header?: {
                "X-Request-Id"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectDocument"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentChanged"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ServeDocument: {
        parameters: {
            query?: never;
            header?: {
                "X-Request-Id"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ServiceValues"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentChanged"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    EnterDocumentReceipt: {
        parameters: {
            query?: never;
            header?: {
                "X-Request-Id"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ServiceValues"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentChanged"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    UploadChangedDocument: {
        parameters: {
            query?: never;
            header?: {
                "X-Request-Id"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["IFormFile"];
                "*/*": components["schemas"]["IFormFile"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentChanged"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    UploadSignature: {
        parameters: {
            query?: never;
            header?: {
                "X-Request-Id"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["IFormFile"];
                "*/*": components["schemas"]["IFormFile"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentChanged"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    UploadSealImage: {
        parameters: {
            query?: never;
            header?: {
                "X-Request-Id"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["IFormFile"];
                "*/*": components["schemas"]["IFormFile"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentChanged"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    UploadSealedScan: {
        parameters: {
            query?: never;
            header?: {
                "X-Request-Id"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["IFormFile"];
                "*/*": components["schemas"]["IFormFile"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentChanged"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListTemplates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateRow"][];
                };
            };
        };
    };
    ViewTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                templateId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateDetail"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    UploadTemplate: {
        parameters: {
            query?: never;
            header?: {
                "X-Request-Id"?: string;
            };
            path: {
                templateId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["IFormFile"];
                "*/*": components["schemas"]["IFormFile"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateVersionRow"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    DownloadTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    PreviewTemplate: {
        parameters: {
            query?: {
                format?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    CompareTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionComparison"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    SubmitTemplate: {
        parameters: {
            query?: never;
            header?: {
                "X-Request-Id"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TemplateNote"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateVersionRow"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    DiscardTemplate: {
        parameters: {
            query?: never;
            header?: {
                "X-Request-Id"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TemplateNote"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateVersionRow"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    PublishTemplate: {
        parameters: {
            query?: never;
            header?: {
                "X-Request-Id"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TemplateNote"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateVersionRow"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ReturnTemplate: {
        parameters: {
            query?: never;
            header?: {
                "X-Request-Id"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TemplateNote"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateVersionRow"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    RetractTemplate: {
        parameters: {
            query?: never;
            header?: {
                "X-Request-Id"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TemplateNote"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateVersionRow"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListWorkflowDefinitions: {
        parameters: {
            query?: {
                versionOptions?: string;
                searchTerm?: string;
                orderBy?: string;
                orderDirection?: string;
                definitionIds?: string[];
                ids?: string[];
                page?: number;
                pageSize?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Answer"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    SaveWorkflowDefinition: {
        parameters: {
            query?: never;
            header?: {
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Answer"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    GetWorkflowDefinition: {
        parameters: {
            query?: {
                versionOptions?: string;
            };
            header?: never;
            path: {
                definitionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JsonObject"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    DeleteWorkflowDefinition: {
        parameters: {
            query?: never;
            header?: {
                "X-Request-Id"?: string;
            };
            path: {
                definitionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    GetWorkflowDefinitionByDefinitionId: {
        parameters: {
            query?: {
                versionOptions?: string;
            };
            header?: never;
            path: {
                definitionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JsonObject"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    GetWorkflowDefinitionVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JsonObject"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListWorkflowDefinitionVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                definitionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DefinitionItem"][];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    IsWorkflowNameUnique: {
        parameters: {
            query: {
                name: string;
                definitionId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Answer"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    GetWorkflowDefinitionVersions: {
        parameters: {
            query?: {
                ids?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManyAnswer"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    CountWorkflowDefinitions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountAnswer"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListWorkflowConsumers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                definitionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsumersAnswer"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    GetWorkflowSubgraph: {
        parameters: {
            query?: {
                parentNodeId?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Node"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    GetWorkflowSubgraphSegments: {
        parameters: {
            query: {
                childNodeId: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SegmentsAnswer"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ExportWorkflowDefinition: {
        parameters: {
            query?: {
                versionOptions?: string;
                includeConsumingWorkflows?: boolean;
            };
            header?: never;
            path: {
                definitionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileStream"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ImportWorkflowDefinition: {
        parameters: {
            query?: never;
            header?: {
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": unknown;
                "multipart/form-data": unknown;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JsonObject"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ImportWorkflowDefinitions: {
        parameters: {
            query?: never;
            header?: {
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": unknown;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilesAnswer"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    TestRunWorkflow: {
        parameters: {
            query?: never;
            header?: {
                "X-Request-Id"?: string;
            };
            path: {
                definitionId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": null | components["schemas"]["Request"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Answer"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    TestRunWorkflowForItsId: {
        parameters: {
            query?: never;
            header?: {
                "X-Request-Id"?: string;
            };
            path: {
                definitionId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": null | components["schemas"]["Request"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DispatchAnswer"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    UpdateWorkflowReferences: {
        parameters: {
            query?: never;
            header?: {
                "X-Request-Id"?: string;
            };
            path: {
                definitionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateAnswer"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    DeleteWorkflowDefinitionVersionNumber: {
        parameters: {
            query?: never;
            header?: {
                "X-Request-Id"?: string;
            };
            path: {
                definitionId: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    RevertWorkflowDefinition: {
        parameters: {
            query?: never;
            header?: {
                "X-Request-Id"?: string;
            };
            path: {
                definitionId: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DefinitionItem"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    PublishWorkflowDefinition: {
        parameters: {
            query?: never;
            header?: {
                "X-Request-Id"?: string;
            };
            path: {
                definitionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Answer"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    RetractWorkflowDefinition: {
        parameters: {
            query?: never;
            header?: {
                "X-Request-Id"?: string;
            };
            path: {
                definitionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JsonObject"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    DeleteWorkflowDefinitionVersion: {
        parameters: {
            query?: never;
            header?: {
                "X-Request-Id"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ListActivityDescriptors: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Answer"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    GetActivityDescriptor: {
        parameters: {
            query?: {
                version?: number;
            };
            header?: never;
            path: {
                typeName: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivityItem"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListInputOptions: {
        parameters: {
            query?: never;
            header?: {
                "X-Request-Id"?: string;
            };
            path: {
                typeName: string;
                input: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Options"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListOutputConverters: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListOfOfConverterItem"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListExpressionDescriptors: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListOfOfExpressionItem"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListVariableTypes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AllOfOfVariableTypeItem"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListStorageDrivers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AllOfOfStorageDriverItem"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListIncidentStrategies: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListOfOfStrategyItem"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListActivationStrategies: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListOfOfStrategyItem"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListLogPersistenceStrategies: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListOfOfStrategyItem"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListWorkflowCommitStrategies: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListOfOfCommitStrategyItem"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListActivityCommitStrategies: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListOfOfCommitStrategyItem"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    GetScriptTypes: {
        parameters: {
            query?: never;
            header?: {
                "X-Request-Id"?: string;
            };
            path: {
                definitionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    TestWorkflowActivity: {
        parameters: {
            query?: never;
            header?: {
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Request"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Answer"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListInstalledFeatures: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListOfOfFeatureItem"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    GetPackageVersion: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PackageAnswer"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListActivityExecutionSummaries: {
        parameters: {
            query: {
                workflowInstanceId: string;
                activityNodeId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SummariesAnswer"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    PublishWorkflowDefinitions: {
        parameters: {
            query?: never;
            header?: {
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Request"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishAnswer"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    RetractWorkflowDefinitions: {
        parameters: {
            query?: never;
            header?: {
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Request"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetractAnswer"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ExportWorkflowDefinitions: {
        parameters: {
            query?: never;
            header?: {
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Request"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": components["schemas"]["FileStream"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    DeleteWorkflowDefinitions: {
        parameters: {
            query?: never;
            header?: {
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Request"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeleteAnswer"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    DeleteWorkflowDefinitionVersions: {
        parameters: {
            query?: never;
            header?: {
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Request"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeleteAnswer"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListActivityExecutions: {
        parameters: {
            query: {
                workflowInstanceId: string;
                activityNodeId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListAnswer"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    CountActivityExecutions: {
        parameters: {
            query: {
                workflowInstanceId: string;
                activityNodeId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountAnswer"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    FindActivityExecution: {
        parameters: {
            query: {
                id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivityRun"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    GetActivityExecution: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivityRun"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    GetActivityCallStack: {
        parameters: {
            query?: {
                skip?: number;
                take?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StackAnswer"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ReportActivityExecutions: {
        parameters: {
            query?: never;
            header?: {
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportAnswer"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    CancelWorkflowInstance: {
        parameters: {
            query?: never;
            header?: {
                "X-Request-Id"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    CancelWorkflowInstances: {
        parameters: {
            query?: never;
            header?: {
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CancelAnswer"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    GetWorkflowInstance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JsonObject"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    DeleteWorkflowInstance: {
        parameters: {
            query?: never;
            header?: {
                "X-Request-Id"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    DeleteWorkflowInstances: {
        parameters: {
            query?: never;
            header?: {
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IdsRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeleteAnswer"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ExportWorkflowInstance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": components["schemas"]["FileStream"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ExportWorkflowInstances: {
        parameters: {
            query?: never;
            header?: {
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IdsRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": components["schemas"]["FileStream"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListWorkflowInstances: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                searchTerm?: string;
                definitionId?: string;
                correlationId?: string;
                status?: string;
                subStatus?: string;
                hasIncidents?: boolean;
                orderBy?: string;
                orderDirection?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Answer"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    SearchWorkflowInstances: {
        parameters: {
            query?: never;
            header?: {
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Query"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Answer"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    GetWorkflowInstanceState: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StateAnswer"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListWorkflowInstanceVariables: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Answer"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListWorkflowJournal: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Answer"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    SearchWorkflowJournal: {
        parameters: {
            query?: {
                skip?: number;
                take?: number;
            };
            header?: {
                "X-Request-Id"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": null | components["schemas"]["Body"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Answer"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    GetLastJournalEntry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                activityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Entry"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListIncidents: {
        parameters: {
            query?: {
                state?: string;
                instanceId?: string;
                definitionId?: string;
                source?: string;
                activityType?: string;
                searchTerm?: string;
                page?: number;
                pageSize?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentPage"];
                };
            };
        };
    };
    GetIncident: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentItem"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    RetryIncident: {
        parameters: {
            query?: never;
            header?: {
                "X-Request-Id"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Retry"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentItem"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    SkipIncident: {
        parameters: {
            query?: never;
            header?: {
                "X-Request-Id"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Skip"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentItem"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    CancelFaultedInstance: {
        parameters: {
            query?: never;
            header?: {
                "X-Request-Id"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Cancellation"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ListWorkflowVersions: {
        parameters: {
            query: {
                definitionId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DefinitionItem"][];
                };
            };
        };
    };
    PublishWorkflowVersion: {
        parameters: {
            query?: never;
            header?: {
                "X-Request-Id"?: string;
            };
            path: {
                versionId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": null | components["schemas"]["Statement"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DefinitionItem"];
                };
            };
        };
    };
}
